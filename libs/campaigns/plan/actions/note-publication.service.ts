import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, illegalMove, invalidInput, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { nextCampaignState } from '../campaign.states.js';
import { longText } from '../plan-words.js';
import { cannotMove, type PlanFault } from '../plan.errors.js';
import { ActionPublicationRow } from './action-publication.entity.js';
import type { NotePublicationInput } from './actions.input.js';
import { CoordinatedActionRow } from './coordinated-action.entity.js';
import { seenAction } from './held-action.js';
import { participantsOf } from './participants.js';

/** An organisation that takes part says that it has published its part of an action, where and when, or that it will not; nobody says it for another. */
@Injectable()
export class NotePublication {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: NotePublicationInput): Promise<CoordinatedActionRow | PlanFault> {
    const accountId = demandAccount(ctx);
    const { actionId, organisationId, hasPublished } = input;
    return this.database.transaction(ctx, async (em) => {
      const { action, campaign } = await seenAction(em, ctx, actionId);
      const { coalitionId, id: campaignId } = campaign;
      demand(ctx, 'publication.note', { organisationId });
      if (!nextCampaignState(campaign.state, 'publish')) return cannotMove(ctx, 'publish', campaign);
      const at = await momentOf(em, ctx);
      if (action.state === 'called_off') return illegalMove(ctx, 'CALLED_OFF', 'campaigns.plan.actionEnded');
      if (hasPublished && action.embargoUntil && action.embargoUntil > at) return illegalMove(ctx, 'PLANNED', 'campaigns.plan.underEmbargo');
      const said = { publishedOn: hasPublished ? input.publishedOn?.trim() || dayOf(at) : null, link: hasPublished ? (input.link?.trim() ?? '') : '' };
      const takesPart = (await participantsOf(em, [campaignId])).get(campaignId)?.includes(organisationId) ?? false;
      const faults = [...faultsOf(ctx, said, dayOf(at)), ...(takesPart ? [] : [fault(ctx, 'organisationId', 'campaigns.plan.takesNoPart')])];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const state = hasPublished ? 'published' : 'declined';
      await em.upsert(ActionPublicationRow, { actionId, organisationId, campaignId, coalitionId, state, ...said, accountId, notedAt: at }, ['actionId', 'organisationId']);
      await this.audit.record(em, ctx, { action: 'publication.note', objectKind: 'coordinated_action', objectId: actionId, coalitionId, organisationId, detail: { state } });
      return action;
    });
  }
}

function faultsOf(ctx: RequestContext, { publishedOn, link }: { publishedOn: string | null; link: string }, today: string): FieldFault[] {
  const isPast = publishedOn === null || (isDay(publishedOn) && publishedOn <= today);
  return [...(isPast ? [] : [fault(ctx, 'publishedOn', 'campaigns.plan.notYet')]), ...(link === '' || isAddress(link) ? [] : [fault(ctx, 'link', 'campaigns.plan.notAnAddress')]), ...longText(ctx, 'link', link, 'text')];
}

function isAddress(link: string): boolean {
  return URL.canParse(link) && new URL(link).protocol === 'https:';
}
