import type { EntityManager } from 'typeorm';
import { activitiesHeld, activityPresences } from '#libs/campaigns';
import { FEWEST_PERSONS } from '../indicator-list.js';
import type { Counted } from './count-indicators.js';
import type { CountedRow } from './indicator-rows.js';
import { tagged } from './sources.js';
import type { Span } from './spans.js';
import { told } from './told-cells.js';

/** An activity held, with how many came; null: too few to be told. */
export interface ActivitySum extends CountedRow {
  readonly came: number | null;
}

/** The activities held in a period, the newest first. Of each its own number is told or not; no sum holds one that is not. */
export async function readActivitySums(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<ActivitySum[]> {
  const rows = await em.query<(CountedRow & { came: number })[]>(
    `select e.organisation_id as "organisationId", e.day::text as day, e.kind, e.object_kind as "objectKind", e.object_id as "objectId", coalesce(c.n, 0)::int as came from ${tagged(activitiesHeld)} e
     left join (select object_id, sum(n) as n from (${activityPresences}) p group by 1) c on c.object_id = e.object_id
     where e.day between $2::date and $3::date order by e.day desc, e.object_id`, [coalitionId, from, to, projectId]);
  return rows.map((row) => ({ ...row, came: told(row.came, FEWEST_PERSONS) }));
}
