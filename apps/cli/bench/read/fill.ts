import { loadConfig } from '#libs/config';
import { Recount } from '#libs/signatures';
import { withServices } from '../../with-services.js';
import type { BenchHouse } from '../house/bench-house.js';
import type { BenchPetition } from '../house/bench-world.js';
import type { Check } from '../report.js';

const AT_ONCE = 500_000;

/** Confirmed signatures put into the table by the owner, spread over days and provinces; the numbers are then set from the rows. */
export async function fill(house: BenchHouse, { id }: BenchPetition, count: number): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    await house.sql(
      `insert into signature (id, petition_id, organisation_id, dedup_token, person_token, state, country, area, locale, confirm_hash, manage_hash, created_at, confirmed_at, confirmed_on)
       select uuidv7(), p.id, p.organisation_id, sha256(int8send(n)), '\\x00', 1, 'MA', (array['MA-TNG', 'MA-TET', 'MA-LAR', null])[1 + n % 4], (array['ar', 'fr'])[1 + n % 2], sha256(int8send(n)), sha256(int8send(n)), t.at, t.at, t.at::date
       from petition p, generate_series($2::bigint, $3::bigint) n, lateral (select now() - make_interval(mins => (n % 40000)::int) as at) t where p.id = $1`,
      [id, from + 1, Math.min(from + AT_ONCE, count)],
    );
  }
  await withServices((app) => app.get(Recount).repair(id), loadConfig({ ...house.env }));
}

/** Every number of every petition against its rows. */
export async function checkNumbers(house: BenchHouse): Promise<Check> {
  const found = await withServices((app) => app.get(Recount).differences(), loadConfig({ ...house.env }));
  return { what: 'tallies and rollups = rows', holds: found.length === 0, found: found.length === 0 ? 'every number equals the signatures' : `${found.length} numbers differ, like ${found[0]!.what}: kept ${found[0]!.kept}, rows ${found[0]!.rows}` };
}
