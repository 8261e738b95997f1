import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { demandSteering, isAtWork } from '../meeting.access.js';
import { cannotMeet, nothingYet, type MeetingFault } from '../meeting.errors.js';
import { MeetingRow } from '../meeting.entity.js';
import { freeProposals } from '../proposals/held-proposal.js';
import { announceMeeting } from '../telling/meeting.jobs.js';
import { makeAhead } from './make-ahead.js';
import { meetingWordsOf, timeFaults, wordsFaults } from './meeting-check.js';
import { MeetingSeriesRow } from './meeting-series.entity.js';
import { ruleOf } from './recurrence.js';
import type { EditSeriesInput, MakeSeriesInput } from './series.input.js';

/** Meetings that come back: begins a series, says anew what it is called and where it is held, ends it. */
@Injectable()
export class KeepSeries {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** The meetings of the next eight weeks are there at once. */
  async make(ctx: RequestContext, input: MakeSeriesInput): Promise<MeetingSeriesRow | MeetingFault> {
    demand(ctx, 'meeting.steer');
    return this.database.transaction(ctx, async (em) => {
      const { coalitionId, groupId = null, time, untilOn, rhythm } = input;
      await demandSteering(em, ctx, { coalitionId, groupId });
      if (!(await isAtWork(em, groupId))) return cannotMeet(ctx, nothingYet, 'groupClosed');
      const words = meetingWordsOf(input.words);
      const faults = [...wordsFaults(ctx, words), ...timeFaults(ctx, time)];
      const now = await momentOf(em, ctx);
      if (faults.length === 0) faults.push(...ruleFaults(ctx, input, dayOf(now)));
      if (faults.length > 0) return invalidInput(ctx, faults);
      const id = newId();
      const when = { rrule: ruleOf(rhythm, time.on)!, startsOn: time.on, untilOn: untilOn || null, localTime: time.at, minutes: time.minutes, timeZone: time.zone };
      await em.insert(MeetingSeriesRow, { id, coalitionId, groupId, ...words, ...when, authorId: demandAccount(ctx), createdAt: now, updatedAt: now });
      const series = await em.findOneByOrFail(MeetingSeriesRow, { id });
      await makeAhead(em, series, now);
      return this.recorded(em, ctx, series, 'series.make');
    });
  }

  /** Also for the meetings to come. */
  async edit(ctx: RequestContext, { seriesId, words: given }: EditSeriesInput): Promise<MeetingSeriesRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const series = await this.held(em, ctx, seriesId);
      const words = meetingWordsOf(given);
      const faults = wordsFaults(ctx, words);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const updatedAt = await momentOf(em, ctx);
      await em.update(MeetingSeriesRow, { id: seriesId }, { ...words, updatedAt });
      await em
        .createQueryBuilder()
        .update(MeetingRow)
        .set({ ...words, updatedAt, sequence: () => 'sequence + 1' })
        .where(`seriesId = :seriesId and startsAt > :updatedAt and state = 'planned' and minutesState = 'draft'`, { seriesId, updatedAt })
        .execute();
      return this.recorded(em, ctx, Object.assign(series, words, { updatedAt }), 'series.edit');
    });
  }

  /** Its last day is today or later; meetings after it are called off. */
  async end(ctx: RequestContext, seriesId: string, untilOn: string): Promise<MeetingSeriesRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const series = await this.held(em, ctx, seriesId);
      const now = await momentOf(em, ctx);
      if (!isDay(untilOn)) return invalidInput(ctx, [fault(ctx, 'untilOn', 'organisations.notADay')]);
      if (untilOn < dayOf(now)) return invalidInput(ctx, [fault(ctx, 'untilOn', 'organisations.meeting.inThePast')]);
      if (series.untilOn && series.untilOn <= untilOn) return cannotMeet(ctx, nothingYet, 'ended');
      await em.update(MeetingSeriesRow, { id: seriesId }, { untilOn, updatedAt: now });
      const [gone] = await em.query<[{ id: string }[], number]>(
        `update meeting set state = 'called_off', reason = '{}', sequence = sequence + 1, updated_at = $3 where series_id = $1 and occurs_on > $2::date and starts_at > $3 and state = 'planned' and minutes_state = 'draft' returning id`,
        [seriesId, untilOn, now],
      );
      await freeProposals(em, gone.map(({ id }) => id), now);
      await this.outbox.add(em, announceMeeting, ...gone.map(({ id }) => ({ subject: id })));
      return this.recorded(em, ctx, Object.assign(series, { untilOn, updatedAt: now }), 'series.end');
    });
  }

  private async held(em: EntityManager, ctx: RequestContext, id: string): Promise<MeetingSeriesRow> {
    if (!validate(id)) throw new NotFound();
    const seen = await em.findOneBy(MeetingSeriesRow, { id });
    if (!seen) throw new NotFound();
    await demandSteering(em, ctx, seen);
    return em.createQueryBuilder(MeetingSeriesRow, 's').where('s.id = :id', { id }).setLock('pessimistic_write').getOneOrFail();
  }

  private async recorded(em: EntityManager, ctx: RequestContext, series: MeetingSeriesRow, action: string): Promise<MeetingSeriesRow> {
    await this.audit.record(em, ctx, { action, objectKind: 'meeting_series', objectId: series.id, coalitionId: series.coalitionId, detail: { rule: series.rrule, ...(series.untilOn && { until: series.untilOn }) } });
    return series;
  }
}

function ruleFaults(ctx: RequestContext, { rhythm, time, untilOn }: MakeSeriesInput, today: string): FieldFault[] {
  return [
    ...(time.on >= today ? [] : [fault(ctx, 'time.on', 'organisations.meeting.inThePast')]),
    ...(ruleOf(rhythm, time.on) ? [] : [fault(ctx, 'rhythm', rhythm === 'monthly' ? 'organisations.meeting.fifthWeek' : 'organisations.meeting.notTheLast')]),
    ...(!untilOn || (isDay(untilOn) && untilOn >= time.on) ? [] : [fault(ctx, 'untilOn', 'organisations.meeting.untilBefore')]),
  ];
}
