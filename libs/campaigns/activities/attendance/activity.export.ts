import type { EntityManager } from 'typeorm';
import type { ActivityKind, Affiliation, Gender } from '../activity.enums.js';

/** Whose activities, held on which days by the clock of their place; both days are in it. */
export interface ActivityPeriod {
  readonly coalitionId: string;
  readonly projectId?: string;
  /** `2026-01-01` */
  readonly from: string;
  readonly to: string;
}
/** How many people of one organisation and gender came to one activity; `gender` is null for those who did not say. */
export interface AttendanceLine {
  readonly activityId: string;
  readonly title: Record<string, string>;
  readonly kind: ActivityKind;
  /** `2026-11-24` */
  readonly day: string;
  readonly affiliation: Affiliation;
  readonly organisationId: string | null;
  readonly gender: Gender | null;
  readonly count: number;
}
/** An organisation took part in an activity: prepared it, or was there. */
export interface ActivityAct {
  readonly organisationId: string;
  readonly day: string;
  readonly activityId: string;
  readonly title: Record<string, string>;
  readonly part: 'host' | 'participant';
}

const dayOfIts = `to_char(a.starts_at at time zone a.time_zone, 'YYYY-MM-DD')`;
const wasHeld = `a.state in ('held', 'evaluated') and a.coalition_id = $1 and ${dayOfIts} between $2 and $3 and ($4::uuid is null or a.project_id = $4)`;
const counts = `(
  select activity_id, affiliation, organisation_id, gender, attended as n from activity_count
  union all select activity_id, affiliation, organisation_id, gender, delta from activity_correction) c`;
const valuesOf = ({ coalitionId, from, to, projectId }: ActivityPeriod) => [coalitionId, from, to, projectId ?? null];

/** Attendance as it was counted, with corrections, by activity, organisation and gender. The caller has checked access and suppresses small cells. */
export async function activityAttendance(em: EntityManager, period: ActivityPeriod): Promise<AttendanceLine[]> {
  return em.query<AttendanceLine[]>(
    `select a.id as "activityId", a.title, a.kind, ${dayOfIts} as day, c.affiliation, c.organisation_id as "organisationId", c.gender, sum(c.n)::int as count
     from activity a join ${counts} on c.activity_id = a.id where ${wasHeld}
     group by a.id, c.affiliation, c.organisation_id, c.gender having sum(c.n) > 0 order by a.starts_at, a.id, c.organisation_id, c.gender`,
    valuesOf(period),
  );
}

/** Who prepared an activity that was held, and whose people came. The caller has checked access. */
export async function activityActs(em: EntityManager, period: ActivityPeriod): Promise<ActivityAct[]> {
  return em.query<ActivityAct[]>(
    `select a.organisation_id as "organisationId", ${dayOfIts} as day, a.id as "activityId", a.title, 'host' as part from activity a where a.organisation_id is not null and ${wasHeld}
     union all
     select c.organisation_id, ${dayOfIts}, a.id, a.title, 'participant' from activity a join ${counts} on c.activity_id = a.id
     where c.organisation_id is not null and c.organisation_id is distinct from a.organisation_id and ${wasHeld} group by a.id, c.organisation_id having sum(c.n) > 0
     order by day, "activityId", "organisationId"`,
    valuesOf(period),
  );
}
