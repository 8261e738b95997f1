import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrganisationKeys } from '#libs/organisations';
import { PetitionPartnerRow } from '../petition-partner.entity.js';
import { PetitionRow } from '../petition.entity.js';

/** The organisations as they stand beside the boxes, the leading one first; written only when they are others than before. */
const kept = `
  with named as (
    select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name) order by r.position, o.id)::text as names from petition_partner r join organisation o on o.id = r.organisation_id where r.petition_id = $1),
  last as (select version, names from petition_partner_list where petition_id = $1 order by version desc limit 1)
  insert into petition_partner_list (petition_id, version, names, hash, since)
  select $1, coalesce((select version from last), 0) + 1, named.names, sha256(convert_to(named.names, 'UTF8')), date_trunc('milliseconds', now()) from named
  where named.names is distinct from (select names from last)`;

/**
 * Who joins a petition, also an open one, and who leaves it. From that moment signers are offered the new list; its words and targets
 * stay what they were. Nobody who signed before is handed to who joins, and what who leaves was given stays with it.
 */
@Injectable()
export class PetitionPartners {
  constructor(private readonly keys: OrganisationKeys) {}

  /** False when it has no key with which signers could be sealed to it. The last place in the list. */
  async join(em: EntityManager, petitionId: string, organisationId: string): Promise<boolean> {
    if (await em.existsBy(PetitionPartnerRow, { petitionId, organisationId })) return true;
    if (!(await this.keys.current(em, organisationId))) return false;
    await this.hold(em, petitionId);
    await em.query('insert into petition_partner (petition_id, organisation_id, position) select $1, $2, coalesce(max(position), -1) + 1 from petition_partner where petition_id = $1 on conflict do nothing', [petitionId, organisationId]);
    await this.listOpened(em, petitionId);
    return true;
  }

  /** Who leads a petition does not leave it. */
  async leave(em: EntityManager, petitionId: string, organisationId: string): Promise<void> {
    await this.hold(em, petitionId);
    await em.query('delete from petition_partner where petition_id = $1 and organisation_id = $2 and position > 0', [petitionId, organisationId]);
    await this.listOpened(em, petitionId);
  }

  /** Keeps the list as it stands now, as the next version. */
  async list(em: EntityManager, petitionId: string): Promise<void> {
    await em.query(kept, [petitionId]);
  }

  private async listOpened(em: EntityManager, petitionId: string): Promise<void> {
    const petition = await em.findOneBy(PetitionRow, { id: petitionId });
    if (petition?.openedAt) await this.list(em, petitionId);
  }

  /** One after the other, so that each list has a number of its own. */
  private async hold(em: EntityManager, petitionId: string): Promise<void> {
    await em.query(`select pg_advisory_xact_lock(hashtextextended('partners ' || $1, 0))`, [petitionId]);
  }
}
