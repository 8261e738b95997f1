import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { CoalitionMemberRow } from '#libs/organisations';
import { holdActivity } from '../activity.access.js';
import type { ActivityRow } from '../activity.entity.js';
import { cannotDo, type ActivityFault } from '../activity.errors.js';
import { nextActivityState } from '../activity.states.js';
import { most } from '../words-check.js';
import { ActivityCorrectionRow } from './activity-count.entity.js';
import type { CorrectAttendanceInput } from './attendance.input.js';

const MOST = 1_000;
/** How many are counted so far of exactly these. */
const countedSoFar = `
  select coalesce(sum(n), 0)::int as n from (
    select attended as n, activity_id, affiliation, organisation_id, gender from activity_count union all select delta, activity_id, affiliation, organisation_id, gender from activity_correction) c
  where activity_id = $1 and affiliation = $2 and organisation_id is not distinct from $3 and gender is not distinct from $4`;

/** Puts a count of an evaluated activity right, beside what was counted and with the reason; nothing is overwritten. */
@Injectable()
export class CorrectAttendance {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { activityId, affiliation, organisationId: given, gender = null, delta, reason: why }: CorrectAttendanceInput): Promise<ActivityRow | ActivityFault> {
    return this.database.transaction(ctx, async (em) => {
      const activity = await holdActivity(em, ctx, activityId);
      if (!nextActivityState(activity.state, 'correct')) return cannotDo(ctx, activity, 'notNow');
      const organisationId = affiliation === 'member' ? (given ?? null) : null;
      const reason = why.trim();
      const faults: FieldFault[] = [
        ...(affiliation === 'member' && !(await isMember(em, activity, organisationId)) ? [fault(ctx, 'organisationId', 'campaigns.activities.fault.notAMember')] : []),
        ...(reason === '' ? [fault(ctx, 'reason', 'campaigns.activities.fault.wordsMissing')] : []),
        ...(reason.length > most.reason ? [fault(ctx, 'reason', 'campaigns.activities.fault.tooLong', { most: most.reason })] : []),
      ];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const [before] = await em.query<{ n: number }[]>(countedSoFar, [activityId, affiliation, organisationId, gender]);
      if (delta === 0 || before!.n + delta < 0 || Math.abs(delta) > MOST) return invalidInput(ctx, [fault(ctx, 'delta', 'campaigns.activities.fault.outOfRange', { least: -before!.n, most: MOST })]);
      const { coalitionId } = activity;
      await em.insert(ActivityCorrectionRow, { id: newId(), activityId, coalitionId, organisationId, affiliation, gender, delta, reason, accountId: demandAccount(ctx), madeAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'activity.correct', objectKind: 'activity', objectId: activityId, coalitionId, organisationId: activity.organisationId ?? undefined, detail: { delta } });
      return activity;
    });
  }
}

async function isMember(em: EntityManager, { coalitionId }: ActivityRow, organisationId: string | null): Promise<boolean> {
  return organisationId !== null && validate(organisationId) && em.existsBy(CoalitionMemberRow, { coalitionId, organisationId });
}
