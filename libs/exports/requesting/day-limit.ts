import type { EntityManager } from 'typeorm';
import type { ExportRow } from '../export.entity.js';

const DAY = 86_400;

/** 0 when there is room today; else the seconds until the oldest request of the last 24 hours is a day old. */
export async function secondsToWait(em: EntityManager, { kind, organisationId = null, coalitionId = null }: Pick<ExportRow, 'kind'> & Partial<Pick<ExportRow, 'organisationId' | 'coalitionId'>>, mostADay: number): Promise<number> {
  const [{ n, wait }] = (await em.query(
    `select count(*)::int as n, coalesce(ceil(${DAY} - extract(epoch from now() - min(requested_at))), 0)::int as wait
     from export where organisation_id is not distinct from $1 and coalition_id is not distinct from $2 and kind = $3 and requested_at > now() - make_interval(secs => ${DAY})`,
    [organisationId, coalitionId, kind],
  )) as [{ n: number; wait: number }];
  return n < mostADay ? 0 : Math.max(1, wait);
}
