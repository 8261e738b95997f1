import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { demand, may, NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { OrganisationRow, toOrganisation, type Organisation } from '#libs/organisations';
import { CampaignRow } from '../../plan/campaigns/campaign.entity.js';
import { campaignAndRule } from '../course/held-participation.js';
import { ParticipationRow } from '../campaign-participation.entity.js';
import { mayRun } from '../may-take-part.js';
import { ParticipationChangeRow } from '../participation-change.entity.js';
import { nextParticipation } from '../participation.states.js';
import { CampaignParticipation, Participation, ParticipationRules } from './participation.type.js';

/** Active members of the coalition that carry petitions; with `$3`, every organisation that is not suspended in it. */
const invitable = `
  select o.id from organisation o left join coalition_member m on m.organisation_id = o.id and m.coalition_id = $1
  where case when m.standing is null or m.standing = 'left' or m.kind = 'candidate' then $3::boolean and m.standing is distinct from 'suspended' else m.standing = 'active' and m.kind <> 'observer' end
    and not exists (select 1 from campaign_participation p where p.campaign_id = $2 and p.organisation_id = o.id and p.state in ('invited', 'asked', 'joined'))
  order by o.slug limit 500`;

/** Who takes part in campaigns, as far as the reader may know. */
@Injectable()
export class ReadParticipation {
  constructor(private readonly database: Database) {}

  /** The steps of many participations, the first first; of those that the actor runs or works for. */
  readonly history = new RequestLoader<ParticipationChangeRow[]>(async (ctx, ids) => {
    const rows = await this.database.transaction(ctx, (em) => em.find(ParticipationChangeRow, { where: { participationId: In(ids) }, order: { at: 'ASC', id: 'ASC' } }));
    return new Map(ids.map((id) => [id, rows.filter(({ participationId }) => participationId === id)]));
  });

  /** Throws NotFound for a campaign of which the reader may not know who takes part. */
  async of(ctx: RequestContext, campaignId: string): Promise<CampaignParticipation> {
    demand(ctx, 'participation.read');
    return this.database.transaction(ctx, async (em) => {
      const { campaign, rule } = await campaignAndRule(em, campaignId);
      const { coalitionId, organisationId: leadId } = campaign;
      const rows = await em.find(ParticipationRow, { where: { campaignId }, order: { joinedAt: { direction: 'ASC', nulls: 'LAST' }, changedAt: 'ASC', id: 'ASC' } });
      if (!may(ctx, 'participation.read', { coalitionId }) && !rows.some((row) => answersFor(ctx, row.organisationId)) && !rule.isOpen) throw new NotFound();
      const runs = mayRun(ctx, { coalitionId, leadId });
      const free = (await em.query<{ id: string }[]>(invitable, [coalitionId, campaignId, rule.admitsOthers])).map(({ id }) => id);
      const houses = await this.houses(em, [leadId, ...rows.map((row) => row.organisationId), ...free]);
      const named = (ids: readonly string[]) => ids.flatMap((id) => houses.get(id) ?? []);
      return Object.assign(new CampaignParticipation(), {
        campaignId, title: campaign.title, mayRun: runs, lead: houses.get(leadId), rules: Object.assign(new ParticipationRules(), rule),
        participations: rows.map((row) => this.show(ctx, row, houses, campaign)),
        invitable: runs ? named(free) : [],
        mayAsk: rule.isOpen ? named(free.filter((id) => answersFor(ctx, id) && nextParticipation(rows.find((row) => row.organisationId === id)?.state, 'ask'))) : [],
      });
    });
  }

  /** What waits for the reader: invitations of their organisations, requests to campaigns they run. */
  async awaiting(ctx: RequestContext): Promise<Participation[]> {
    demand(ctx, 'participation.read');
    return this.database.transaction(ctx, async (em) => {
      const rows = await em.find(ParticipationRow, { where: { state: In(['invited', 'asked']) }, order: { changedAt: 'ASC', id: 'ASC' } });
      const mine = rows.filter((row) => (row.state === 'invited' ? answersFor(ctx, row.organisationId) : mayRun(ctx, row)));
      const houses = await this.houses(em, mine.map((row) => row.organisationId));
      const campaigns = await em.findBy(CampaignRow, { id: In(mine.map((row) => row.campaignId)) });
      return mine.flatMap((row) => {
        const campaign = campaigns.find(({ id }) => id === row.campaignId);
        return campaign ? [this.show(ctx, row, houses, campaign)] : [];
      });
    });
  }

  private async houses(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    const rows = await em.findBy(OrganisationRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toOrganisation(row)]));
  }

  private show(ctx: RequestContext, row: ParticipationRow, houses: ReadonlyMap<string, Organisation>, campaign: CampaignRow): Participation {
    const { id, campaignId, state, untilAt, joinedAt, changedAt, showsNumber } = row;
    const isMine = answersFor(ctx, row.organisationId);
    const knows = isMine || mayRun(ctx, row) || may(ctx, 'petition.read', { organisationId: row.organisationId });
    return Object.assign(new Participation(), {
      id, campaignId, state, untilAt, joinedAt, changedAt, showsNumber, isMine, isLead: row.leadId === row.organisationId, reason: knows ? row.reason : '', organisation: houses.get(row.organisationId), campaignTitle: campaign.title,
    });
  }
}

const answersFor = (ctx: RequestContext, organisationId: string) => may(ctx, 'participation.answer', { organisationId });
