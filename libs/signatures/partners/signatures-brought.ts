import type { EntityManager } from 'typeorm';

/** What each organisation's link brought, of one moment. */
export interface Brought {
  readonly total: number;
  /** By organisation id; empty for nobody's link. */
  readonly sources: Readonly<Record<string, number>>;
  readonly asOf: Date;
}

/** Folded and not yet folded together, in one statement: what everybody brought is exactly the total. Row security shows a partner its own changes only. */
const BY_SOURCE = `
  with cells(key, n) as (
    select key, live from tally_part where petition_id = any($1::uuid[]) and dimension = 'organisation'
    union all select coalesce(source_organisation_id::text, ''), delta from tally_change where petition_id = any($1::uuid[])),
  sources as (select key, sum(n)::int as n from cells group by 1)
  select now() as "asOf", coalesce((select sum(confirmed)::int from petition_tally where petition_id = any($1::uuid[])), 0) as total, coalesce((select jsonb_object_agg(key, n) from sources), '{}') as sources`;

/** Of these petitions together, as far as row security lets the actor see: the last second of others may be missing from `sources`, never from the total. */
export async function signaturesBrought(em: EntityManager, petitionIds: readonly string[]): Promise<Brought> {
  const [row] = (await em.query(BY_SOURCE, [petitionIds])) as [Brought];
  return row;
}
