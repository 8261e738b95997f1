import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault, type WordsInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { holdActivity } from '../activity.access.js';
import { ActivityRow } from '../activity.entity.js';
import { cannotDo, type ActivityFault } from '../activity.errors.js';
import { nextActivityState, type ActivityStep } from '../activity.states.js';
import { Counts } from '../attendance/counts.service.js';
import { announceActivity } from '../telling/activity.jobs.js';
import { longWords, neededWords } from '../words-check.js';
import { spanOf, timeFaults } from './activity-check.js';
import type { MoveActivityInput } from './course.input.js';

/** The course of an activity: announced, moved or called off with a word to all who registered, held, evaluated. */
@Injectable()
export class MoveActivity {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly counts: Counts,
    private readonly audit: AuditLog,
  ) {}

  async announce(ctx: RequestContext, activityId: string): Promise<ActivityRow | ActivityFault> {
    return this.step(ctx, activityId, 'announce', async (_em, activity, now) => (activity.startsAt <= now ? cannotDo(ctx, activity, 'begun') : { announcedAt: now }));
  }

  async move(ctx: RequestContext, { activityId, time, reason: why }: MoveActivityInput): Promise<ActivityRow | ActivityFault> {
    return this.step(ctx, activityId, 'move', async (em, activity, now) => {
      if (activity.startsAt <= now) return cannotDo(ctx, activity, 'begun');
      const reason = toWords(why);
      const faults = [...laterFaults(ctx, time, now), ...neededWords(ctx, 'reason', reason)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.outbox.add(em, announceActivity, { subject: activityId });
      return { ...spanOf(time), reason, moves: activity.moves + 1 };
    });
  }

  async callOff(ctx: RequestContext, activityId: string, why: WordsInput): Promise<ActivityRow | ActivityFault> {
    return this.step(ctx, activityId, 'callOff', async (em) => {
      const reason = toWords(why);
      const faults = neededWords(ctx, 'reason', reason);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.outbox.add(em, announceActivity, { subject: activityId });
      return { reason };
    });
  }

  /** From its first minute on; who was registered is counted. */
  async hold(ctx: RequestContext, activityId: string): Promise<ActivityRow | ActivityFault> {
    return this.step(ctx, activityId, 'hold', async (em, activity, now) => {
      if (activity.startsAt > now) return cannotDo(ctx, activity, 'notYet');
      await this.counts.write(em, activity);
      return { heldAt: now };
    });
  }

  /** What was learned; from then on nothing changes any more. */
  async evaluate(ctx: RequestContext, activityId: string, words: WordsInput): Promise<ActivityRow | ActivityFault> {
    return this.step(ctx, activityId, 'evaluate', async (em, activity, now) => {
      const evaluation = toWords(words);
      const faults = longWords(ctx, 'evaluation', evaluation);
      if (faults.length > 0) return invalidInput(ctx, faults);
      if (activity.endsAt > now) return cannotDo(ctx, activity, 'notYet');
      await this.counts.write(em, activity);
      return { evaluation, evaluatedAt: now, attended: await this.counts.attended(em, activityId) };
    });
  }

  private async step(
    ctx: RequestContext,
    activityId: string,
    verb: ActivityStep,
    change: (em: EntityManager, activity: ActivityRow, now: Date) => Promise<Partial<ActivityRow> | ActivityFault>,
  ): Promise<ActivityRow | ActivityFault> {
    return this.database.transaction(ctx, async (em) => {
      const activity = await holdActivity(em, ctx, activityId);
      const state = nextActivityState(activity.state, verb);
      if (!state) return cannotDo(ctx, activity, activity.state === 'evaluated' ? 'evaluated' : 'notNow');
      const now = await momentOf(em, ctx);
      const given = await change(em, activity, now);
      if ('message' in given) return given;
      const changes = { ...given, state, sequence: activity.sequence + 1, updatedAt: now };
      await em.update(ActivityRow, { id: activityId }, changes);
      const { coalitionId, organisationId } = activity;
      await this.audit.record(em, ctx, { action: `activity.${verb}`, objectKind: 'activity', objectId: activityId, coalitionId, organisationId: organisationId ?? undefined });
      return Object.assign(activity, changes);
    });
  }
}

function laterFaults(ctx: RequestContext, time: MoveActivityInput['time'], now: Date): FieldFault[] {
  const faults = timeFaults(ctx, time);
  if (faults.length > 0) return faults;
  return spanOf(time).startsAt > now ? [] : [fault(ctx, 'time.on', 'campaigns.activities.fault.inThePast')];
}
