import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { Organisations, toOrganisation } from '#libs/organisations';
import { maySteer } from '../activity.access.js';
import type { ActivityRow } from '../activity.entity.js';
import { ActivityNumbers, AttendanceCorrection, AttendanceCount } from '../activity.type.js';
import { ActivityCorrectionRow } from './activity-count.entity.js';

const states = `
  select count(*) filter (where state = 'confirmed')::int as confirmed, count(*) filter (where state = 'waiting')::int as waiting, count(*) filter (where state = 'pending')::int as pending
  from activity_registration where activity_id = $1`;
const sums = `
  select affiliation, organisation_id as "organisationId", gender, sum(registered)::int as registered, sum(attended)::int as attended from (
    select affiliation, organisation_id, gender, registered, attended from activity_count where activity_id = $1
    union all select affiliation, organisation_id, gender, 0, delta from activity_correction where activity_id = $1) c
  group by 1, 2, 3 order by 1, 2, 3`;
type Sum = Pick<AttendanceCount, 'affiliation' | 'gender' | 'registered' | 'attended'> & { organisationId: string | null };

/** The figures of one activity, for who prepares it. */
@Injectable()
export class Numbers {
  constructor(
    private readonly database: Database,
    private readonly organisations: Organisations,
  ) {}

  /** Null for everybody else. */
  async of(ctx: RequestContext, activity: ActivityRow): Promise<ActivityNumbers | null> {
    if (!maySteer(ctx, activity)) return null;
    const { now, lines, corrections } = await this.database.transaction(ctx, (em) => this.read(em, activity.id));
    const named = new Map((await this.organisations.byIds(ctx, [...lines, ...corrections].flatMap(({ organisationId }) => organisationId ?? []))).map((row) => [row.id, toOrganisation(row)]));
    const counts = lines.map(({ organisationId, ...line }) => Object.assign(new AttendanceCount(), line, { organisation: named.get(organisationId ?? '') ?? null }));
    const put = corrections.map(({ id, affiliation, organisationId, gender, delta, reason, madeAt }) => Object.assign(new AttendanceCorrection(), { id, affiliation, gender, delta, reason, madeAt, organisation: named.get(organisationId ?? '') ?? null }));
    return Object.assign(new ActivityNumbers(), now, { attended: counts.reduce((sum, one) => sum + one.attended, 0), counts, corrections: put });
  }

  private async read(em: EntityManager, activityId: string) {
    const [now] = await em.query<{ confirmed: number; waiting: number; pending: number }[]>(states, [activityId]);
    const corrections = await em.find(ActivityCorrectionRow, { where: { activityId }, order: { madeAt: 'ASC', id: 'ASC' } });
    return { now: now!, lines: await em.query<Sum[]>(sums, [activityId]), corrections };
  }
}
