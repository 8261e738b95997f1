import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { NotFound, may, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { OrganisationRow, toOrganisation } from '#libs/organisations';
import { signaturesBrought, type Brought } from '#libs/signatures';
import { publicStates } from '../../plan/campaign.states.js';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';
import { campaignAndRule } from '../course/held-participation.js';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { mayRun } from '../may-take-part.js';
import { ParticipationRuleRow } from '../participation-rule.entity.js';
import { CampaignBrought, CampaignShare } from './campaign-brought.type.js';
import { publicNumbers } from './shown-numbers.js';

interface CampaignPetition {
  readonly id: string;
  readonly slug: string;
}

/** What each organisation brought to a campaign: every number for who runs it; its own, the total and what is public for who takes part. */
@Injectable()
export class ReadBrought {
  constructor(private readonly database: Database) {}

  /** Of all its petitions or of one. Throws NotFound for a campaign the actor may not see or take part in. */
  async run(ctx: RequestContext, campaignId: string, petition?: string | null): Promise<CampaignBrought> {
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      return this.read(em, ctx, campaign, rule, petition);
    });
  }

  /** What everybody sees, where the campaign publishes who takes part or gives its kit away; undefined where it does neither. */
  async shown(ctx: RequestContext, slug: string): Promise<CampaignBrought | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const open = await this.open(em, slug);
      const found = open && (await this.read(em, ctx, open.campaign, open.rule));
      return found && !open.rule.publishesMembers ? Object.assign(found, { shares: [] }) : found;
    });
  }

  /** Whether there is anything of it to see for everybody. */
  async isShown(ctx: RequestContext, slug: string): Promise<boolean> {
    return this.database.transaction(ctx, async (em) => (await this.open(em, slug)) !== undefined);
  }

  private async open(em: EntityManager, slug: string): Promise<{ campaign: CampaignRow; rule: ParticipationRuleRow } | undefined> {
    const campaign = await em.findOneBy(CampaignRow, { slug, state: In([...publicStates]) });
    const rule = campaign && (await em.findOneBy(ParticipationRuleRow, { campaignId: campaign.id }));
    return rule && (rule.publishesMembers || (await givesKit(em, rule))) ? { campaign: campaign!, rule } : undefined;
  }

  /** The petitions of a campaign as far as the actor sees them. */
  petitions(em: EntityManager, campaignId: string): Promise<CampaignPetition[]> {
    return em.query<CampaignPetition[]>(
      `select distinct t.id, t.slug from coordinated_action a join petition t on t.id = a.subject_id and t.coalition_id = a.coalition_id where a.campaign_id = $1 and a.subject_kind = 'petition' and a.state <> 'called_off' order by t.slug`,
      [campaignId],
    );
  }

  private async read(em: EntityManager, ctx: RequestContext, campaign: CampaignRow, rule: ParticipationRuleRow, petition?: string | null): Promise<CampaignBrought> {
    const petitions = (await this.petitions(em, campaign.id)).filter(({ slug }) => !petition || slug === petition);
    if (petition && petitions.length === 0) throw new NotFound();
    const brought = await signaturesBrought(em, petitions.map(({ id }) => id));
    const parts = await em.find(ParticipationRow, { where: { campaignId: campaign.id, state: In(['joined', 'left']) }, order: { joinedAt: 'ASC', id: 'ASC' } });
    const isWhole = mayRun(ctx, { coalitionId: campaign.coalitionId, leadId: campaign.organisationId });
    const open = rule.publishesMembers ? publicNumbers(brought, parts.filter(({ state }) => state === 'joined')) : new Map<string, number>();
    const seen = (id: string) => (isWhole || isMine(ctx, id) ? (brought.sources[id] ?? 0) : (open.get(id) ?? null));
    const shares = (await this.shares(em, ctx, campaign, parts)).map((share) => Object.assign(share, { signatures: seen(share.organisation.id) }));
    return Object.assign(new CampaignBrought(), { campaignId: campaign.id, total: brought.total, asOf: brought.asOf, isWhole, shares, hasKit: await givesKit(em, rule), ...rest(brought, parts, isWhole) });
  }

  private async shares(em: EntityManager, ctx: RequestContext, { organisationId: leadId }: CampaignRow, parts: readonly ParticipationRow[]): Promise<CampaignShare[]> {
    const rows = await em.findBy(OrganisationRow, { id: In(parts.map(({ organisationId }) => organisationId)) });
    return parts.flatMap(({ organisationId, state }) => {
      const row = rows.find(({ id }) => id === organisationId);
      return row ? [Object.assign(new CampaignShare(), { organisation: toOrganisation(row), isLead: row.id === leadId, isMine: isMine(ctx, row.id), isIn: state === 'joined' })] : [];
    });
  }
}

/** Whether anything of the kit is everybody's today: a message, a petition or a picture. */
const free = `select
  exists (select 1 from campaign_message m join campaign_message_text t on t.message_id = m.id and t.state = 'approved' where m.campaign_id = $1 and m.is_public and (m.embargo_until is null or m.embargo_until <= now()))
  or exists (select 1 from coordinated_action a join petition p on p.id = a.subject_id and p.state in ('open', 'paused') where a.campaign_id = $1 and a.subject_kind = 'petition' and a.is_public and a.state <> 'called_off' and (a.embargo_until is null or a.embargo_until <= now()))
  or exists (select 1 from campaign_image i join campaign_participation_rule r using (campaign_id) where i.campaign_id = $1 and i.removed_at is null and (r.embargo_until is null or r.embargo_until <= now())) as "isFree"`;
async function givesKit(em: EntityManager, { publishesKit, campaignId }: ParticipationRuleRow): Promise<boolean> {
  return publishesKit && (await em.query<{ isFree: boolean }[]>(free, [campaignId]))[0]!.isFree;
}
const isMine = (ctx: RequestContext, organisationId: string) => ctx.actor.kind === 'account' && may(ctx, 'participation.read', { organisationId });

/** What no row of an organisation holds, for who sees them all. */
function rest({ total, sources }: Brought, parts: readonly ParticipationRow[], isWhole: boolean): Pick<CampaignBrought, 'direct' | 'others' | 'uncounted'> {
  if (!isWhole) return { direct: null, others: null, uncounted: null };
  const counted = Object.values(sources).reduce((sum, n) => sum + n, 0);
  const ofParts = parts.reduce((sum, { organisationId }) => sum + (sources[organisationId] ?? 0), 0);
  const direct = sources[''] ?? 0;
  return { direct, others: counted - ofParts - direct, uncounted: total - counted };
}
