import type { EntityManager } from 'typeorm';
import { petitionActs, petitionAnswers, petitionsDelivered } from '#libs/petitions';
import { signaturesByDay } from '#libs/signatures';
import type { Counted } from './count-indicators.js';
import { tagged } from './sources.js';
import type { Span } from './spans.js';

/** A petition that had something happen in a period, with its public number of now. */
export interface PetitionSum {
  readonly petitionId: string;
  readonly organisationId: string;
  readonly openedOn: string | null;
  readonly signatures: number;
  readonly deliveredOn: string | null;
  readonly answeredOn: string | null;
}

const happened = `${petitionActs} union all ${signaturesByDay} union all ${petitionsDelivered} union all ${petitionAnswers}`;

/** Petitions opened, signed, delivered or answered in the period, the one that opened last first. */
export async function readPetitionSums(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<PetitionSum[]> {
  return em.query<PetitionSum[]>(
    `with e as materialized ${tagged(happened)}
     select e.object_id as "petitionId", (min(e.organisation_id::text) filter (where e.kind <> 'petition_carried'))::uuid as "organisationId",
       (min(e.day) filter (where e.kind = 'petition_opened'))::text as "openedOn", coalesce(sum(e.n) filter (where e.kind = 'signatures'), 0)::int as signatures,
       (min(e.day) filter (where e.kind = 'delivery'))::text as "deliveredOn", (min(e.day) filter (where e.kind in ('answer', 'debate')))::text as "answeredOn"
     from e group by e.object_id having bool_or(e.kind <> 'petition_written' and e.day between $2::date and $3::date) order by 3 desc, 1`,
    [coalitionId, from, to, projectId],
  );
}
