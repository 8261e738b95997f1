import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rollups } from './count-signatures.job.js';

/** What the rows say and what was kept, where they differ. */
export interface Difference {
  readonly petitionId: string;
  readonly what: string;
  readonly kept: number;
  readonly rows: number;
}

const fromRows = rollups.map(({ dimension, key }) => `select petition_id, ${dimension}, ${key.replace('day::text', 'confirmed_on::text')}, count(*) from signature where state = 1 and ($1::uuid is null or petition_id = $1) group by 1, 2, 3`);
const fromChanges = rollups.map(({ dimension, key }) => `select petition_id, ${dimension}, ${key}, sum(delta) from tally_change where $1::uuid is null or petition_id = $1 group by 1, 2, 3`);

const CHECK = `
  with rows as (select petition_id, count(*) filter (where state = 0) as pending, count(*) filter (where state = 1) as confirmed, count(*) filter (where state = 2) as held, count(*) filter (where state = 3) as invalidated from signature where $1::uuid is null or petition_id = $1 group by 1),
  tallies as (
    select petition_id, what, kept, counted from petition_tally t full join rows r using (petition_id),
      lateral (values ('pending', t.pending, r.pending), ('confirmed', t.confirmed, r.confirmed), ('held', t.held, r.held), ('invalidated', t.invalidated, r.invalidated)) v(what, kept, counted)
    where $1::uuid is null or petition_id = $1),
  counted_parts(petition_id, dimension, key, n) as (${fromRows.join(' union all ')}),
  kept_parts(petition_id, dimension, key, n) as (
    select petition_id, dimension, key, sum(n) from (
      select petition_id, dimension, key, live from tally_part where $1::uuid is null or petition_id = $1 union all ${fromChanges.join(' union all ')}) k(petition_id, dimension, key, n) group by 1, 2, 3),
  parts as (select petition_id, dimension || ' ' || key as what, k.n as kept, c.n as counted from kept_parts k full join counted_parts c using (petition_id, dimension, key))
  select petition_id as "petitionId", what, coalesce(kept, 0)::int as kept, coalesce(counted, 0)::int as rows
  from (select * from tallies union all select * from parts) all_numbers(petition_id, what, kept, counted) where coalesce(kept, 0) <> coalesce(counted, 0) order by 1, 2`;

/** Proves the numbers from the rows, in one snapshot, and repairs them while signing goes on. */
@Injectable()
export class Recount {
  constructor(private readonly source: DataSource) {}

  /** Every number that differs from the rows; of one petition or of all. Empty when all is well. */
  async differences(petitionId: string | null = null): Promise<Difference[]> {
    return this.source.query(CHECK, [petitionId]);
  }

  /** Sets the numbers of a petition to what the rows say. Confirmations under way wait for it and are counted after it. */
  async repair(petitionId: string): Promise<void> {
    await this.source.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('tally_part'))`);
      await em.query('select 1 from petition_tally where petition_id = $1 for update', [petitionId]);
      await this.setTally(em, petitionId);
      await em.query('delete from tally_change where petition_id = $1', [petitionId]);
      await em.query('delete from tally_part where petition_id = $1', [petitionId]);
      await em.query(`insert into tally_part (petition_id, dimension, key, live) ${fromRows.join(' union all ')}`, [petitionId]);
      await em.query(`insert into tally_rollup (petition_id, folded, as_of) select petition_id, confirmed, now() from petition_tally where petition_id = $1 on conflict (petition_id) do update set folded = excluded.folded, as_of = excluded.as_of`, [petitionId]);
    });
  }

  private async setTally(em: EntityManager, petitionId: string): Promise<void> {
    await em.query(
      `insert into petition_tally (petition_id, organisation_id, pending, confirmed, held, invalidated)
       select petition_id, min(organisation_id::text)::uuid, count(*) filter (where state = 0), count(*) filter (where state = 1), count(*) filter (where state = 2), count(*) filter (where state = 3) from signature where petition_id = $1 group by 1
       on conflict (petition_id) do update set pending = excluded.pending, confirmed = excluded.confirmed, held = excluded.held, invalidated = excluded.invalidated, changed_at = now()`,
      [petitionId],
    );
    await em.query('update petition_tally t set pending = 0, confirmed = 0, held = 0, invalidated = 0 where petition_id = $1 and not exists (select from signature s where s.petition_id = t.petition_id)', [petitionId]);
  }
}
