import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { pageSize, readCursor, RequestLoader, toPage, type Page } from '#libs/graphql';
import { mayRead } from '../campaign.access.js';
import { publicStates } from '../campaign.states.js';
import { CampaignChangeRow } from './campaign-change.entity.js';
import { CampaignLessonRow } from './campaign-lesson.entity.js';
import { CampaignRow } from './campaign.entity.js';
import { toCampaign, type Campaign } from './campaign.type.js';
import type { CampaignsArgs } from './campaigns.input.js';

/** Reads campaigns: members of the coalition all of them, everybody those that were opened. */
@Injectable()
export class Campaigns {
  constructor(private readonly database: Database) {}

  /** For a field of many rows of one answer. */
  readonly ofMany = new RequestLoader<CampaignRow>(async (ctx, ids) => new Map((await this.byIds(ctx, ids)).map((row) => [row.id, row])));

  /** The latest to begin first. Throws NotSignedIn, NotAllowed for another coalition. */
  async list(ctx: RequestContext, args: CampaignsArgs): Promise<Page<Campaign>> {
    demand(ctx, 'campaign.read', args.coalitionId ? { coalitionId: args.coalitionId } : undefined);
    const mine = ctx.actor.kind === 'account' ? [...ctx.actor.memberships.flatMap((m) => m.coalitionIds), ...[...ctx.actor.leads, ...(ctx.actor.voices ?? [])].map((l) => l.coalitionId)] : [];
    const coalitionIds = args.coalitionId ? [args.coalitionId] : mine;
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(CampaignRow, 'c').where('c.coalitionId = any(:coalitionIds::uuid[])', { coalitionIds }).orderBy('c.startsOn', 'DESC').addOrderBy('c.id', 'DESC').limit(pageSize(args) + 1);
      if (args.state) query.andWhere('c.state = :state', { state: args.state });
      const [day, id] = readCursor(args) ?? [];
      if (day && id && validate(id)) query.andWhere('(c.startsOn, c.id) < (:day::date, :id::uuid)', { day, id });
      return toPage(await query.getMany(), args, toCampaign, (row) => [row.startsOn, row.id]);
    });
  }

  /** Undefined for what the actor does not read from the inside. */
  async byId(ctx: RequestContext, id: string): Promise<CampaignRow | undefined> {
    demand(ctx, 'campaign.read');
    if (!validate(id)) return undefined;
    return this.database.transaction(ctx, async (em) => {
      const row = await em.findOneBy(CampaignRow, { id });
      return row && (await mayRead(em, ctx, row)) ? row : undefined;
    });
  }

  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<CampaignRow[]> {
    return this.database.transaction(ctx, (em) => em.findBy(CampaignRow, { id: In([...new Set(ids)]) }));
  }

  /** For everybody: those that were opened, the latest to begin first, of one coalition or of all. */
  async shown(ctx: RequestContext, args: Omit<CampaignsArgs, 'state'>): Promise<Page<Campaign>> {
    return this.database.transaction(ctx, async (em) => {
      const query = em.createQueryBuilder(CampaignRow, 'c').where('c.state = any(:states)', { states: publicStates }).orderBy('c.startsOn', 'DESC').addOrderBy('c.id', 'DESC').limit(pageSize(args) + 1);
      if (args.coalitionId && !validate(args.coalitionId)) return toPage([] as CampaignRow[], args, toCampaign, (row) => [row.id]);
      if (args.coalitionId) query.andWhere('c.coalitionId = :coalitionId', { coalitionId: args.coalitionId });
      const [day, id] = readCursor(args) ?? [];
      if (day && id && validate(id)) query.andWhere('(c.startsOn, c.id) < (:day::date, :id::uuid)', { day, id });
      return toPage(await query.getMany(), args, toCampaign, (row) => [row.startsOn, row.id]);
    });
  }

  /** For everybody: one that was opened. */
  async bySlug(ctx: RequestContext, slug: string): Promise<CampaignRow | undefined> {
    return (await this.database.transaction(ctx, (em) => em.findOneBy(CampaignRow, { slug, state: In([...publicStates]) }))) ?? undefined;
  }

  /** Its steps so far, the first first. */
  changes(ctx: RequestContext, campaignId: string): Promise<CampaignChangeRow[]> {
    return this.database.transaction(ctx, (em) => em.find(CampaignChangeRow, { where: { campaignId }, order: { id: 'ASC' } }));
  }

  async lessons(ctx: RequestContext, campaignId: string): Promise<CampaignLessonRow | null> {
    return this.database.transaction(ctx, (em) => em.findOneBy(CampaignLessonRow, { campaignId }));
  }
}
