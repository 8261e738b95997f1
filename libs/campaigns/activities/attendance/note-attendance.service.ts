import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { demandSteering, holdActivity, seenActivity } from '../activity.access.js';
import type { ActivityRow } from '../activity.entity.js';
import { cannotDo, type ActivityFault } from '../activity.errors.js';
import { nextActivityState } from '../activity.states.js';
import type { WalkInInput } from '../registering/registering.input.js';
import { StaffRegistrations } from '../registering/staff-registrations.service.js';
import type { NoteAttendanceInput } from './attendance.input.js';
import { Counts } from './counts.service.js';

const tick = `update activity_registration r set attended = u.attended, noted_at = $3 from unnest($1::uuid[], $2::boolean[]) u(id, attended)
  where r.id = u.id and r.activity_id = $4 and r.state = 'confirmed' and r.attended is distinct from u.attended returning r.id`;

/** The attendance sheet of an activity that is held: who came, and who came without being registered. Each time it is counted anew. */
@Injectable()
export class NoteAttendance {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffRegistrations,
    private readonly counts: Counts,
    private readonly audit: AuditLog,
  ) {}

  /** Ids of another activity change nothing. */
  async run(ctx: RequestContext, { activityId, marks }: NoteAttendanceInput): Promise<ActivityRow | ActivityFault> {
    return this.database.transaction(ctx, async (em) => {
      const activity = await holdActivity(em, ctx, activityId);
      const hindered = hindrance(ctx, activity);
      if (hindered) return hindered;
      const last = new Map(marks.map(({ registrationId, attended }) => [registrationId, attended ?? null]));
      const [, noted] = await em.query<[unknown, number]>(tick, [[...last.keys()], [...last.values()], await momentOf(em, ctx), activityId]);
      if (noted === 0) return activity;
      await this.counts.write(em, activity);
      await this.record(em, ctx, activity, 'activity.attend', { noted });
      return activity;
    });
  }

  /** Somebody who came without being registered; they take nobody's place. */
  async walkIn(ctx: RequestContext, input: WalkInInput): Promise<ActivityRow | ActivityFault> {
    const seen = await this.database.transaction(ctx, (em) => seenActivity(em, input.activityId));
    demandSteering(ctx, seen);
    const person = await this.staff.read(ctx, seen.coalitionId, input);
    if (Array.isArray(person)) return invalidInput(ctx, person);
    return this.database.transaction(ctx, async (em) => {
      const activity = await this.staff.hold(em, seen.id);
      const hindered = hindrance(ctx, activity);
      if (hindered) return hindered;
      await this.staff.keep(em, ctx, activity, person, { source: 'walk_in', now: await momentOf(em, ctx) });
      await this.counts.write(em, activity);
      await this.record(em, ctx, activity, 'activity.walkIn');
      return activity;
    });
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId, organisationId }: ActivityRow, action: string, detail?: { noted: number }): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'activity', objectId: id, coalitionId, organisationId: organisationId ?? undefined, detail });
  }
}

function hindrance(ctx: RequestContext, activity: ActivityRow): ActivityFault | undefined {
  if (activity.erasedAt) return cannotDo(ctx, activity, 'erased');
  return nextActivityState(activity.state, 'attend') ? undefined : cannotDo(ctx, activity, activity.state === 'evaluated' ? 'evaluated' : 'notNow');
}
