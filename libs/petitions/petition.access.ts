import './petition.permissions.js';
import { demand, may, type RequestContext } from '#libs/context';
import type { PetitionPermission } from './petition.permissions.js';
import type { PetitionVerb } from './petition.states.js';

/** What a verb asks for. */
const asked: Record<PetitionVerb, PetitionPermission> = {
  edit: 'petition.edit', submit: 'petition.submit', revise: 'petition.submit',
  approve: 'petition.review', requestChanges: 'petition.review', reject: 'petition.review',
  schedule: 'petition.publish', unschedule: 'petition.publish', open: 'petition.publish', pause: 'petition.publish', resume: 'petition.publish', close: 'petition.publish',
  deliver: 'petition.follow', recordAnswer: 'petition.follow', recordNoAnswer: 'petition.follow', archive: 'petition.follow', correct: 'petition.follow', publishUpdate: 'petition.follow',
};
export const reviewVerbs: readonly PetitionVerb[] = ['approve', 'requestChanges', 'reject'];

type Owned = { readonly organisationId: string; readonly coalitionId: string };
type Handled = Owned & { readonly authorId: string | null; readonly submittedBy: string | null };

/** Throws unless the actor may do this to this petition. */
export function demandVerb(ctx: RequestContext, verb: PetitionVerb, { organisationId, coalitionId }: Owned): void {
  demand(ctx, asked[verb], { organisationId, coalitionId });
}

/** Whether the actor may do this to this petition; nobody reviews what they wrote or handed in. */
export function mayDo(ctx: RequestContext, verb: PetitionVerb, petition: Handled): boolean {
  const { organisationId, coalitionId } = petition;
  return may(ctx, asked[verb], { organisationId, coalitionId }) && !(reviewVerbs.includes(verb) && hasHandled(ctx, petition));
}

/** Whether the actor wrote the petition or handed it in. */
export function hasHandled({ actor }: RequestContext, { authorId, submittedBy }: Pick<Handled, 'authorId' | 'submittedBy'>): boolean {
  return actor.kind === 'account' && [authorId, submittedBy].includes(actor.accountId);
}

/** Whether the actor belongs to those who prepare this petition or answer for its coalition. */
export function isStaffOf(ctx: RequestContext, { organisationId, coalitionId }: Owned): boolean {
  return may(ctx, 'petition.read', { organisationId, coalitionId }) || may(ctx, 'petition.review', { organisationId, coalitionId });
}
