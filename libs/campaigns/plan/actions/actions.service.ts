import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { isDay } from '#libs/i18n';
import { TaskRow } from '#libs/organisations';
import { mayRead } from '../campaign.access.js';
import { CampaignRow } from '../campaigns/campaign.entity.js';
import { ActionPublicationRow } from './action-publication.entity.js';
import type { ActionsArgs } from './actions.input.js';
import { CoordinatedActionRow } from './coordinated-action.entity.js';
import { inGoodStanding, participantsOf } from './participants.js';

const MOST = 400;

/** Reads coordinated actions: inside all of a coalition's, outside what may be shown. */
@Injectable()
export class Actions {
  constructor(private readonly database: Database) {}

  /** Who takes part in many campaigns. */
  readonly participants = new RequestLoader<string[]>((ctx, ids) => this.database.transaction(ctx, (em) => participantsOf(em, ids)));
  /** What was said of many actions. */
  readonly publications = new RequestLoader<ActionPublicationRow[]>(async (ctx, ids) => {
    const rows = await this.database.transaction(ctx, (em) => em.findBy(ActionPublicationRow, { actionId: In(ids) }));
    return new Map(ids.map((id) => [id, rows.filter((row) => row.actionId === id)]));
  });

  /** Of one campaign by their first day, for who reads its inside. */
  async of(ctx: RequestContext, campaign: CampaignRow): Promise<CoordinatedActionRow[]> {
    return this.database.transaction(ctx, async (em) =>
      (await mayRead(em, ctx, campaign)) ? em.find(CoordinatedActionRow, { where: { campaignId: campaign.id }, order: { startsOn: 'ASC', id: 'ASC' }, take: MOST }) : []);
  }

  /** Of the actor's coalitions by their first day, those of a stretch of days when it is told; at most 400. */
  async list(ctx: RequestContext, { coalitionId, from, until }: ActionsArgs): Promise<CoordinatedActionRow[]> {
    demand(ctx, 'campaign.read', coalitionId ? { coalitionId } : undefined);
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(CoordinatedActionRow, 'a').where('true').orderBy('a.startsOn').addOrderBy('a.id').limit(MOST);
      if (coalitionId) query.andWhere('a.coalitionId = :coalitionId', { coalitionId });
      if (from && isDay(from)) query.andWhere('coalesce(a.endsOn, a.startsOn) >= :from', { from });
      if (until && isDay(until)) query.andWhere('a.startsOn <= :until', { until });
      return (await query.getMany()).filter((row) => may(ctx, 'campaign.read', { coalitionId: row.coalitionId }));
    });
  }

  /** Undefined for what the actor does not read from the inside. */
  async byId(ctx: RequestContext, id: string): Promise<CoordinatedActionRow | undefined> {
    demand(ctx, 'campaign.read');
    if (!validate(id)) return undefined;
    return this.database.transaction(ctx, async (em) => {
      const row = await em.findOneBy(CoordinatedActionRow, { id });
      return row && (await mayRead(em, ctx, await em.findOneByOrFail(CampaignRow, { id: row.campaignId }))) ? row : undefined;
    });
  }

  /** What is to be done for a campaign and its actions, by the last day, those without one at the end. */
  async tasks(ctx: RequestContext, campaignId: string): Promise<TaskRow[]> {
    return this.database.transaction(ctx, (em) =>
      em
        .createQueryBuilder(TaskRow, 't')
        .where('t.subjectId = :campaignId or t.subjectId in (select a.id from coordinated_action a where a.campaign_id = :campaignId)', { campaignId })
        .orderBy('t.dueOn', 'ASC', 'NULLS LAST')
        .addOrderBy('t.id')
        .limit(MOST)
        .getMany());
  }

  /** What everybody may see of a campaign, whoever asks. */
  async shown(ctx: RequestContext, campaignId: string): Promise<CoordinatedActionRow[]> {
    return this.database.transaction(ctx, (em) =>
      em
        .createQueryBuilder(CoordinatedActionRow, 'a')
        .where(`a.campaignId = :campaignId and a.isPublic and a.state <> 'called_off' and (a.embargoUntil is null or a.embargoUntil <= now())`, { campaignId })
        .orderBy('a.startsOn')
        .addOrderBy('a.id')
        .limit(MOST)
        .getMany());
  }

  /** Actions of the actor's organisations that went public and of which they have said nothing yet. */
  async awaiting(ctx: RequestContext): Promise<{ action: CoordinatedActionRow; organisationId: string }[]> {
    demand(ctx, 'campaign.read');
    const { actor } = ctx;
    const mine = actor.kind === 'account' ? actor.memberships.filter((m) => may(ctx, 'publication.note', { organisationId: m.organisationId })) : [];
    return this.database.transaction(ctx, async (em) => {
      const waiting = await em.query<{ id: string; organisation_id: string }[]>(awaited, [mine.map((m) => m.organisationId)]);
      const rows = new Map((await em.findBy(CoordinatedActionRow, { id: In(waiting.map(({ id }) => id)) })).map((row) => [row.id, row]));
      return waiting.flatMap(({ id, organisation_id: organisationId }) => (rows.has(id) ? [{ action: rows.get(id)!, organisationId }] : []));
    });
  }
}

const awaited = `
  select a.id, p.organisation_id from coordinated_action a
    join campaign c on c.id = a.campaign_id and c.state = 'active'
    join campaign_participation p on p.campaign_id = a.campaign_id and p.state = 'joined' and p.organisation_id = any($1::uuid[]) and ${inGoodStanding}
  where a.state <> 'called_off' and a.starts_on <= (now() at time zone 'Africa/Casablanca')::date and (a.embargo_until is null or a.embargo_until <= now())
    and not exists (select 1 from action_publication s where s.action_id = a.id and s.organisation_id = p.organisation_id)
  order by a.starts_on, a.id limit 50`;
