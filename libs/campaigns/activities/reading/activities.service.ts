import { Injectable } from '@nestjs/common';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import { demand, may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { HIDE_UNDER } from '#libs/signatures';
import type { CampaignSubjects } from '../../plan/actions/action-subjects.service.js';
import { worksIn } from '../activity.access.js';
import { ActivityRow } from '../activity.entity.js';
import { toActivity, type Activity } from '../activity.type.js';
import { RegistrationDoor } from '../registering/registration-door.js';
import type { ActivitiesArgs, PublicActivitiesArgs } from './activities.input.js';

/** Everybody may know of it. */
export const isShown = `a.audience = 'public' and a.state <> 'planned' and a.announcedAt is not null`;
const taken = `select activity_id as id, count(*)::int as n from activity_registration where activity_id = any($1) and state = 'confirmed' and source <> 'walk_in' group by 1`;

/** Reads activities: announced public ones for everybody, all of their coalitions for who works there (row security says which). */
@Injectable()
export class Activities {
  constructor(
    private readonly database: Database,
    private readonly door: RegistrationDoor,
  ) {}

  private readonly taken = new RequestLoader<number>(async (_ctx, ids) => new Map((await this.door.run((em) => em.query<{ id: string; n: number }[]>(taken, [ids]))).map(({ id, n }) => [id, n])));

  async list(ctx: RequestContext, args: ActivitiesArgs): Promise<Page<Activity>> {
    demand(ctx, 'activity.read');
    return this.page(ctx, args, (query) => {
      if (args.coalitionId && validate(args.coalitionId)) query.andWhere('a.coalitionId = :coalitionId', { coalitionId: args.coalitionId });
      if (args.organisationId && validate(args.organisationId)) query.andWhere('a.organisationId = :organisationId', { organisationId: args.organisationId });
    });
  }

  async shown(ctx: RequestContext, args: PublicActivitiesArgs): Promise<Page<Activity>> {
    return this.page(ctx, args, (query) => {
      query.andWhere(isShown);
      if (args.coalition) query.andWhere('a.coalitionId = (select c.id from coalition c where c.slug = :coalition)', { coalition: args.coalition });
      if (args.organisation) query.andWhere('a.organisationId = (select o.id from organisation o where o.slug = :organisation)', { organisation: args.organisation });
    });
  }

  /** Those of a campaign, and those that its shown actions are about; what is kept back is not among them. */
  async ofCampaign(ctx: RequestContext, campaignId: string, { shown, keptBack }: CampaignSubjects): Promise<ActivityRow[]> {
    return this.database.transaction(ctx, (em) =>
      em.createQueryBuilder(ActivityRow, 'a')
        .where(`${isShown} and (a.campaignId = :campaignId or a.id = any(:shown::uuid[])) and a.id <> all(:keptBack::uuid[])`, { campaignId, shown, keptBack })
        .orderBy('a.startsAt').addOrderBy('a.id').limit(50).getMany());
  }

  async byId(ctx: RequestContext, id: string): Promise<ActivityRow | null> {
    demand(ctx, 'activity.read');
    return validate(id) ? this.database.transaction(ctx, (em) => em.findOneBy(ActivityRow, { id })) : null;
  }

  async bySlug(ctx: RequestContext, slug: string): Promise<ActivityRow | null> {
    return this.database.transaction(ctx, (em) => em.createQueryBuilder(ActivityRow, 'a').where('a.slug = :slug', { slug }).andWhere(isShown).getOne());
  }

  /** Null when there is room for all; outside of the coalition also while fewer than ten places are taken and some are left. */
  async placesLeft(ctx: RequestContext, { id, coalitionId, capacity }: ActivityRow): Promise<number | null> {
    if (capacity === null) return null;
    const n = (await this.taken.load(ctx, id)) ?? 0;
    const left = Math.max(0, capacity - n);
    return left === 0 || n >= HIDE_UNDER || worksIn(ctx, coalitionId) ? left : null;
  }

  /** Of what who asks prepares: over and not marked as held, held and not evaluated for a week, soon and not announced. */
  async awaited(ctx: RequestContext): Promise<ActivityRow[]> {
    demand(ctx, 'activity.lead');
    const { actor } = ctx;
    if (actor.kind !== 'account') return [];
    const organisations = actor.memberships.filter(({ organisationId }) => may(ctx, 'activity.lead', { organisationId })).map(({ organisationId }) => organisationId);
    const coalitions = actor.leads.filter(({ coalitionId }) => may(ctx, 'activity.lead', { coalitionId })).map(({ coalitionId }) => coalitionId);
    return this.database.transaction(ctx, async (em) => {
      const now = await momentOf(em, ctx);
      return em.createQueryBuilder(ActivityRow, 'a')
        .where('(a.organisationId = any(:organisations::uuid[]) or (a.organisationId is null and a.coalitionId = any(:coalitions::uuid[])))', { organisations, coalitions })
        .andWhere(`((a.state in ('planned', 'announced') and a.endsAt < :now) or (a.state = 'held' and a.endsAt < :now::timestamptz - interval '7 days') or (a.state = 'planned' and a.startsAt between :now and :now::timestamptz + interval '14 days'))`, { now })
        .orderBy('a.startsAt').addOrderBy('a.id').limit(50).getMany();
    });
  }

  private page(ctx: RequestContext, args: ActivitiesArgs & { month?: string | null }, narrow: (query: SelectQueryBuilder<ActivityRow>) => void): Promise<Page<Activity>> {
    return this.database.transaction(ctx, async (em) => {
      const query = await this.inTime(em, ctx, args);
      narrow(query);
      return toPage(await query.limit(pageSize(args) + 1).getMany(), args, toActivity, (row) => [row.startsAt.toISOString(), row.id]);
    });
  }

  private async inTime(em: EntityManager, ctx: RequestContext, args: ActivitiesArgs & { month?: string | null }): Promise<SelectQueryBuilder<ActivityRow>> {
    const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(args.month ?? '') ? args.month : undefined;
    const isPast = !month && args.time === 'past';
    const order = isPast ? 'DESC' : 'ASC';
    const query = em.createQueryBuilder(ActivityRow, 'a').orderBy('a.startsAt', order).addOrderBy('a.id', order);
    if (month) query.where(`to_char(a.startsAt at time zone a.timeZone, 'YYYY-MM') = :month`, { month });
    else query.where(isPast ? 'a.endsAt <= :now' : 'a.endsAt > :now', { now: await momentOf(em, ctx) });
    const [at, id] = readCursor(args) ?? [];
    if (at && id && validate(id) && !Number.isNaN(Date.parse(at))) query.andWhere(`(a.startsAt, a.id) ${isPast ? '<' : '>'} (:at::timestamptz, :id::uuid)`, { at, id });
    return query;
  }
}
