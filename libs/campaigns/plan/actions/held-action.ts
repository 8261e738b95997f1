import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import { holdCampaign, seenCampaign } from '../campaign.access.js';
import type { CampaignRow } from '../campaigns/campaign.entity.js';
import { CoordinatedActionRow } from './coordinated-action.entity.js';

interface Held {
  readonly action: CoordinatedActionRow;
  readonly campaign: CampaignRow;
}

/** The action and its campaign, with everybody else who would change them kept waiting. Throws NotFound, NotAllowed for who does not write the campaign. */
export const holdAction = (em: EntityManager, ctx: RequestContext, id: string): Promise<Held> => held(em, ctx, id, holdCampaign);

/** As `holdAction`, for whoever belongs to the coalition. */
export const seenAction = (em: EntityManager, ctx: RequestContext, id: string): Promise<Held> => held(em, ctx, id, seenCampaign);

async function held(em: EntityManager, ctx: RequestContext, id: string, hold: typeof holdCampaign): Promise<Held> {
  const found = validate(id) ? await em.findOneBy(CoordinatedActionRow, { id }) : null;
  if (!found) throw new NotFound();
  const campaign = await hold(em, ctx, found.campaignId);
  return { action: await em.findOneByOrFail(CoordinatedActionRow, { id }), campaign };
}
