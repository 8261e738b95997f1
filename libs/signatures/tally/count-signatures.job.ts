import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { Milestones } from '#libs/petitions';
import { countSignatures } from '../signature.jobs.js';

const BATCH = 50_000;
/** Each dimension of a rollup and the expression of its key. */
export const dimensions = { day: 'day::text', country: 'country', area: `coalesce(area, '')`, organisation: `coalesce(source_organisation_id::text, '')`, language: 'locale' } as const;
export type Dimension = keyof typeof dimensions;

/** The name under which a dimension is kept: of all signatures, or of those that one organisation's link brought. */
export const partOf = (dimension: Dimension, source?: string) => (source === undefined ? dimension : `${dimension}@${source}`);
/** What is kept, as SQL: each dimension of all signatures and of each source. */
export const rollups = Object.entries(dimensions).flatMap(([dimension, key]) => [
  { dimension: `'${dimension}'`, key },
  ...(dimension === 'organisation' ? [] : [{ dimension: `'${dimension}@' || coalesce(source_organisation_id::text, '')`, key }]),
]);

const parts = rollups.map(({ dimension, key }) => `select petition_id, ${dimension} as dimension, ${key} as key, sum(delta) as n from gone group by 1, 2, 3`);

/**
 * Folds what has changed since the last time into the rollups: changes are taken out of their table and added to
 * the parts in one transaction, so that each counts once whatever dies in between. No clock decides what is new.
 */
@Injectable()
@HandlesJob(countSignatures)
export class CountSignatures implements TimedJobHandler {
  constructor(
    private readonly source: DataSource,
    private readonly milestones: Milestones,
  ) {}

  async run(): Promise<void> {
    while ((await this.foldSome()) === BATCH);
  }

  private async foldSome(): Promise<number> {
    return this.source.transaction(async (em) => {
      await em.query(`select pg_advisory_xact_lock(hashtext('tally_part'))`);
      const [{ n, petitions }] = (await em.query(`
        with gone as (delete from tally_change where id in (select id from tally_change order by id limit ${BATCH}) returning *),
        parts as (${parts.join(' union all ')}),
        folded as (
          insert into tally_part as p (petition_id, dimension, key, live) select petition_id, dimension, key, n from parts where n <> 0 order by 1, 2, 3
          on conflict (petition_id, dimension, key) do update set live = p.live + excluded.live),
        dated as (
          insert into tally_rollup as r (petition_id, folded, as_of) select petition_id, sum(delta), now() from gone group by 1 order by 1
          on conflict (petition_id) do update set folded = r.folded + excluded.folded, as_of = excluded.as_of)
        select count(*)::int as n, array_agg(distinct petition_id) as petitions from gone`)) as [{ n: number; petitions: string[] | null }];
      for (const id of petitions ?? []) await this.milestones.reach(em, id, await confirmedOf(em, id));
      return n;
    });
  }
}

/** The exact number of a petition, as the transaction sees it. */
export async function confirmedOf(em: EntityManager, petitionId: string): Promise<number> {
  const [row] = (await em.query('select confirmed::int as n from petition_tally where petition_id = $1', [petitionId])) as { n: number }[];
  return row?.n ?? 0;
}
