import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, may, NotAllowed, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { OrganisationRow } from '#libs/organisations';
import { ParticipationRow } from '../participation/campaign-participation.entity.js';
import { campaignAndRule } from '../participation/course/held-participation.js';
import { mayRun } from '../participation/may-take-part.js';
import { ParticipationRuleRow } from '../participation/participation-rule.entity.js';
import { publicStates } from '../plan/campaign.states.js';
import { CampaignRow } from '../plan/campaigns/campaign.entity.js';
import { GatherKit } from './gather-kit.service.js';
import { CampaignImages } from './images/campaign-images.service.js';
import { KitDownloadRow } from './kit-download.entity.js';
import { freeOf, type KitContents } from './packing/kit-contents.js';

export interface KitOverview {
  readonly kit: KitContents;
  readonly images: Awaited<ReturnType<CampaignImages['list']>>;
  /** Organisations for which the reader may take it. */
  readonly takers: readonly OrganisationRow[];
  /** How often each organisation took it, for who runs the campaign. */
  readonly downloads: readonly { readonly organisation: OrganisationRow; readonly times: number; readonly lastAt: Date }[];
}

/** Hands out campaigns' kits: to who takes part at any time; to everybody, where the campaign says so, what of it is under no embargo. */
@Injectable()
export class Kits {
  constructor(
    private readonly database: Database,
    private readonly gathering: GatherKit,
    private readonly images: CampaignImages,
    private readonly audit: AuditLog,
  ) {}

  /** What is in it. Throws NotAllowed for who neither takes part nor runs the campaign. */
  async look(ctx: RequestContext, campaignId: string): Promise<KitOverview> {
    demand(ctx, 'kit.download');
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      const takers = await this.takers(em, ctx, campaignId);
      const runs = mayRun(ctx, rule);
      if (takers.length === 0 && !runs) throw new NotAllowed();
      return { kit: await this.gathering.of(em, ctx, campaign, rule, takers[0]), images: await this.images.list(em, campaignId), takers, downloads: runs ? await this.downloads(em, campaignId) : [] };
    });
  }

  /** The kit of one organisation, and that it was taken. */
  async take(ctx: RequestContext, campaignId: string, slug: string): Promise<KitContents> {
    demand(ctx, 'kit.download');
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      const organisation = (await this.takers(em, ctx, campaignId)).find((taker) => taker.slug === slug);
      if (!organisation) throw new NotAllowed();
      const { coalitionId, organisationId: leadId } = campaign;
      await em.insert(KitDownloadRow, { id: newId(), campaignId, coalitionId, leadId, organisationId: organisation.id, accountId: demandAccount(ctx), at: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'kit.download', objectKind: 'campaign_kit', objectId: campaignId, coalitionId, organisationId: organisation.id });
      return this.gathering.of(em, ctx, campaign, rule, organisation);
    });
  }

  /** What everybody may have today. Throws NotFound where the campaign publishes none, or nothing of it is free. */
  async shown(ctx: RequestContext, slug: string): Promise<KitContents> {
    return this.database.transaction(ctx, async (em) => {
      const campaign = await em.findOneBy(CampaignRow, { slug, state: In([...publicStates]) });
      const rule = campaign && (await em.findOneBy(ParticipationRuleRow, { campaignId: campaign.id }));
      if (!campaign || !rule?.publishesKit) throw new NotFound();
      const kit = freeOf(await this.gathering.of(em, ctx, campaign, rule));
      if (kit.messages.length + kit.links.length + kit.images.length === 0) throw new NotFound();
      return kit;
    });
  }

  /** One of its pictures, as far as the actor may see it. Throws NotFound. */
  async image(ctx: RequestContext, id: string): Promise<{ name: string; content: Buffer }> {
    return this.database.transaction(ctx, (em) => this.images.one(em, id));
  }

  private async takers(em: EntityManager, ctx: RequestContext, campaignId: string): Promise<OrganisationRow[]> {
    const parts = await em.findBy(ParticipationRow, { campaignId, state: 'joined' });
    const mine = parts.filter(({ organisationId }) => may(ctx, 'kit.download', { organisationId }));
    return em.find(OrganisationRow, { where: { id: In(mine.map(({ organisationId }) => organisationId)) }, order: { slug: 'ASC' } });
  }

  private async downloads(em: EntityManager, campaignId: string): Promise<KitOverview['downloads']> {
    const rows = await em.query<{ id: string; times: number; lastAt: Date }[]>('select organisation_id as id, count(*)::int as times, max(at) as "lastAt" from campaign_kit_download where campaign_id = $1 group by 1 order by 3 desc', [campaignId]);
    const houses = await em.findBy(OrganisationRow, { id: In(rows.map(({ id }) => id)) });
    return rows.flatMap(({ id, times, lastAt }) => houses.filter((house) => house.id === id).map((organisation) => ({ organisation, times, lastAt })));
  }
}
