import type { EntityManager } from 'typeorm';
import { activitiesHeld, activityPresences } from '#libs/campaigns';
import { FEWEST_PERSONS } from '../indicator-list.js';
import type { Counted } from './count-indicators.js';
import type { CountedRow } from './indicator-rows.js';
import { tagged } from './sources.js';
import type { Span } from './spans.js';
import { tellCells } from './told-cells.js';

/** An activity held, with how many came; null: too few to be told, or hidden so that nobody finds those by their sum. */
export interface ActivitySum extends CountedRow {
  readonly came: number | null;
}
const trainings = ['training', 'workshop'];

/** The activities held in a period, the newest first. Trainings, whose sum is an indicator, and the others are each told as a whole of their own. */
export async function readActivitySums(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<ActivitySum[]> {
  const values = [coalitionId, from, to, projectId];
  const rows = await em.query<CountedRow[]>(
    `select e.organisation_id as "organisationId", e.day::text as day, e.kind, e.object_kind as "objectKind", e.object_id as "objectId" from ${tagged(activitiesHeld)} e
     where e.day between $2::date and $3::date order by e.day desc, e.object_id`, values);
  const sums = await em.query<{ key: string; confirmed: number }[]>(`select e.object_id as key, sum(e.n)::int as confirmed from ${tagged(activityPresences)} e where e.day between $2::date and $3::date group by 1`, values);
  const isTraining = (key: string) => rows.some((row) => row.objectId === key && trainings.includes(row.kind));
  const told = [true, false].flatMap((ofTrainings) => tellCells(sums.filter(({ key }) => isTraining(key) === ofTrainings), FEWEST_PERSONS));
  return rows.map((row) => {
    const counted = sums.find(({ key }) => key === row.objectId)?.confirmed ?? 0;
    return { ...row, came: counted === 0 ? 0 : (told.find(({ key }) => key === row.objectId)?.n ?? null) };
  });
}
