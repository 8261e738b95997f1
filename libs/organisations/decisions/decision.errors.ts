import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { illegalMove, UserError, type IllegalMove, type InvalidInput } from '#libs/graphql';
import { translate } from '#libs/i18n';
import type { DecisionRow } from './decision.entity.js';
import type { DecisionVerb } from './decision.states.js';

const refusals = ['noMandate', 'observersDoNotVote', 'noSeat', 'onlyMembersPropose', 'proxyLimit', 'proxyChain', 'alreadyAnswered'] as const;
export type Refusal = (typeof refusals)[number];

/**
 * The act is not this organisation's or this person's to do: no mandate to vote (`noMandate`), an observer
 * (`observersDoNotVote`, `onlyMembersPropose`) or no member when it opened (`noSeat`), answered already (`alreadyAnswered`), more proxies than the coalition allows (`proxyLimit`), a proxy of a proxy (`proxyChain`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class MayNotDecide extends UserError {}

export function mayNotDecide({ locale }: RequestContext, code: Refusal, values: { limit?: number } = {}): MayNotDecide {
  return Object.assign(new MayNotDecide(), { code, message: translate(locale, `organisations.decision.${code}`, values) });
}

export type DecisionFault = InvalidInput | IllegalMove | MayNotDecide;

/** A step this decision's state does not allow. */
export function cannotDecide(ctx: RequestContext, verb: DecisionVerb, { state }: DecisionRow): IllegalMove {
  return illegalMove(ctx, state.toUpperCase(), 'organisations.decision.illegalMove', {
    verb: translate(ctx.locale, `organisations.decision.verb.${verb}`),
    state: translate(ctx.locale, `organisations.decision.state.${state}`),
  });
}
