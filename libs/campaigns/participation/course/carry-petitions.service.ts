import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { PetitionEvents, PetitionPartners, PetitionRow } from '#libs/petitions';

/**
 * Petitions of campaigns that who takes part does not carry yet. Who leads a petition must take part itself: nobody's petition is
 * given partners by another's plan. What is closed takes nobody in.
 */
const missing = `
  select t.id as "petitionId", p.organisation_id as "organisationId" from campaign_participation p
  join coordinated_action a on a.campaign_id = p.campaign_id and a.subject_kind = 'petition' and a.state <> 'called_off'
  join petition t on t.id = a.subject_id and t.coalition_id = p.coalition_id and t.state in ('draft', 'in_review', 'approved', 'scheduled', 'open', 'paused') and not t.is_imported
  where p.state = 'joined' and ($1::uuid is null or p.campaign_id = $1) and ($2::uuid is null or t.id = $2)
    and (t.organisation_id = p.lead_id or exists (select 1 from campaign_participation q where q.campaign_id = p.campaign_id and q.organisation_id = t.organisation_id and q.state = 'joined'))
    and not exists (select 1 from petition_partner r where r.petition_id = t.id and r.organisation_id = p.organisation_id)
  order by p.joined_at, p.id, t.id`;
const carried = `
  select distinct r.petition_id as id from petition_partner r join coordinated_action a on a.subject_kind = 'petition' and a.subject_id = r.petition_id and a.campaign_id = $1
  where r.organisation_id = $2 and r.position > 0 and not exists (
    select 1 from campaign_participation o join coordinated_action b on b.campaign_id = o.campaign_id and b.subject_kind = 'petition' and b.state <> 'called_off'
    where b.subject_id = r.petition_id and o.organisation_id = r.organisation_id and o.state = 'joined' and o.campaign_id <> $1)`;

/** Makes who takes part in a campaign a partner of its petitions, from that moment; who leaves is offered to signers no more. */
@Injectable()
export class CarryPetitions implements OnModuleInit {
  constructor(
    private readonly partners: PetitionPartners,
    private readonly events: PetitionEvents,
  ) {}

  onModuleInit(): void {
    for (const event of ['edited', 'opened'] as const) this.events.on(event, async (em, { id }) => void (await this.join(em, { petitionId: id })));
  }

  /** Of one campaign, of one petition, or all there are. Answers the petitions that have others beside their boxes now. */
  async join(em: EntityManager, { campaignId, petitionId }: { readonly campaignId?: string; readonly petitionId?: string } = {}): Promise<PetitionRow[]> {
    const rows = await em.query<{ petitionId: string; organisationId: string }[]>(missing, [campaignId ?? null, petitionId ?? null]);
    for (const row of rows) await this.partners.join(em, row.petitionId, row.organisationId);
    return em.findBy(PetitionRow, { id: In(rows.map((row) => row.petitionId)) });
  }

  async leave(em: EntityManager, campaignId: string, organisationId: string): Promise<PetitionRow[]> {
    const rows = await em.query<{ id: string }[]>(carried, [campaignId, organisationId]);
    for (const { id } of rows) await this.partners.leave(em, id, organisationId);
    return em.findBy(PetitionRow, { id: In(rows.map(({ id }) => id)) });
  }

  /** To be called after the commit: who signs in this process is offered the new list at once, in others within a second. */
  settle(petitions: readonly PetitionRow[]): void {
    for (const petition of petitions) this.events.settled(petition);
  }
}
