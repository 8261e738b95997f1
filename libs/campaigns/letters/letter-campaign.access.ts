import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { LetterCampaignRow } from './letter-campaign.entity.js';
import { permissionFor } from './letter.permissions.js';
import { letterCampaignVerbs, moves, type LetterCampaignVerb } from './letter.states.js';

type Place = Pick<LetterCampaignRow, 'organisationId' | 'coalitionId'>;
const placeOf = ({ organisationId, coalitionId }: Place) => ({ organisationId, coalitionId });

/** The action, held until the end of the transaction when it is about to change. Throws NotFound for what row security hides and NotAllowed for who may not. */
export async function demandLetters(em: EntityManager, ctx: RequestContext, id: string, permission: string, isToChange = false): Promise<LetterCampaignRow> {
  const campaign = validate(id) ? await em.findOneBy(LetterCampaignRow, { id }) : null;
  if (!campaign) throw new NotFound();
  demand(ctx, permission, placeOf(campaign));
  return isToChange ? em.findOneOrFail(LetterCampaignRow, { where: { id }, lock: { mode: 'pessimistic_write' } }) : campaign;
}

/** Whether the actor wrote these words or changed them last, and so cannot be the second person. */
export function hasWritten({ actor }: RequestContext, { authorId, editedBy }: Pick<LetterCampaignRow, 'authorId' | 'editedBy'>): boolean {
  return actor.kind === 'account' && [authorId, editedBy].includes(actor.accountId);
}

/** What the actor may do with the action now. */
export function actionsOn(ctx: RequestContext, campaign: LetterCampaignRow): LetterCampaignVerb[] {
  return letterCampaignVerbs.filter(
    (verb) => moves[campaign.state][verb] !== undefined && may(ctx, permissionFor[verb], placeOf(campaign)) && !(verb === 'approve' && hasWritten(ctx, campaign)) && !(verb === 'goLive' && !campaign.isTest),
  );
}

export function mayRead(ctx: RequestContext, campaign: LetterCampaignRow): boolean {
  return may(ctx, 'letter.read', placeOf(campaign));
}
