import { may, type RequestContext } from '#libs/context';
import type { DecisionRow } from './decision.entity.js';
import { nextDecisionState } from './decision.states.js';

/** What one person may do with a decision, beside answering for an organisation. */
export const decisionActions = ['edit', 'open', 'opine', 'close', 'cancel', 'record'] as const;
export type DecisionAction = (typeof decisionActions)[number];

/** Those open to the actor now, by their roles and by how far it is. */
export function actionsOf(ctx: RequestContext, { coalitionId, organisationId, state }: DecisionRow): DecisionAction[] {
  const isAllowed: Record<DecisionAction, boolean> = {
    edit: mayPropose(ctx, { coalitionId, organisationId }),
    open: may(ctx, 'decision.open', { coalitionId }),
    opine: may(ctx, 'decision.opinion', { coalitionId }),
    close: may(ctx, 'decision.close', { coalitionId }),
    cancel: may(ctx, 'decision.close', { coalitionId }),
    record: may(ctx, 'decision.close', { coalitionId }),
  };
  return decisionActions.filter((action) => isAllowed[action] && nextDecisionState(state, action === 'opine' ? 'cast' : action));
}

const proposers = ['representative', 'campaigner'];

/** Whether the actor leads the coalition, or proposes for a member of it that they represent or campaign for. */
export function mayPropose(ctx: RequestContext, { coalitionId, organisationId }: { coalitionId: string; organisationId: string | null }): boolean {
  const { actor } = ctx;
  const isTheirs = actor.kind === 'account' && actor.memberships.some((one) => one.organisationId === organisationId && proposers.includes(one.role) && one.coalitionIds.includes(coalitionId));
  return may(ctx, 'decision.draft', { coalitionId }) && (isTheirs || may(ctx, 'decision.open', { coalitionId }));
}
