import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault, type WordsInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { demandSteering, holdMeeting, isAtWork } from '../meeting.access.js';
import { MeetingRow } from '../meeting.entity.js';
import { cannotMeet, nothingYet, type MeetingFault } from '../meeting.errors.js';
import { freeProposals } from '../proposals/held-proposal.js';
import { announceMeeting } from '../telling/meeting.jobs.js';
import { neededWords } from '../words-check.js';
import { meetingWordsOf, timeFaults, wordsFaults } from './meeting-check.js';
import { momentAt } from './recurrence.js';
import type { MeetingTimeInput, MoveMeetingInput, PlanMeetingInput } from './series.input.js';

/** One meeting: plans a single one, moves one or calls it off, each with a word to everybody concerned. */
@Injectable()
export class PlanMeeting {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { coalitionId, groupId = null, words: given, time }: PlanMeetingInput): Promise<MeetingRow | MeetingFault> {
    demand(ctx, 'meeting.steer');
    return this.database.transaction(ctx, async (em) => {
      await demandSteering(em, ctx, { coalitionId, groupId });
      if (!(await isAtWork(em, groupId))) return cannotMeet(ctx, nothingYet, 'groupClosed');
      const [now, words] = [await momentOf(em, ctx), meetingWordsOf(given)];
      const faults = [...wordsFaults(ctx, words), ...laterFaults(ctx, time, now)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const id = newId();
      await em.insert(MeetingRow, { id, coalitionId, groupId, ...words, ...spanOf(time), authorId: demandAccount(ctx), createdAt: now, updatedAt: now });
      await this.record(em, ctx, { id, coalitionId }, 'meeting.plan');
      return em.findOneByOrFail(MeetingRow, { id });
    });
  }

  async move(ctx: RequestContext, { meetingId, time, reason: why }: MoveMeetingInput): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      const now = await momentOf(em, ctx);
      const hindered = hindrance(ctx, meeting, now);
      if (hindered) return hindered;
      const reason = toWords(why);
      const faults = [...laterFaults(ctx, time, now), ...neededWords(ctx, 'reason', reason, 'reason')];
      if (faults.length > 0) return invalidInput(ctx, faults);
      return this.changed(em, ctx, meeting, { ...spanOf(time), reason, moves: meeting.moves + 1, updatedAt: now }, 'meeting.move');
    });
  }

  async callOff(ctx: RequestContext, meetingId: string, why: WordsInput): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      const now = await momentOf(em, ctx);
      const hindered = hindrance(ctx, meeting, now);
      if (hindered) return hindered;
      const reason = toWords(why);
      const faults = neededWords(ctx, 'reason', reason, 'reason');
      if (faults.length > 0) return invalidInput(ctx, faults);
      await freeProposals(em, [meetingId], now);
      return this.changed(em, ctx, meeting, { state: 'called_off', reason, updatedAt: now }, 'meeting.callOff');
    });
  }

  private async changed(em: EntityManager, ctx: RequestContext, meeting: MeetingRow, changes: Partial<MeetingRow>, action: string): Promise<MeetingRow> {
    const changed = { ...changes, sequence: meeting.sequence + 1 };
    await em.update(MeetingRow, { id: meeting.id }, changed);
    await this.outbox.add(em, announceMeeting, { subject: meeting.id });
    await this.record(em, ctx, meeting, action);
    return Object.assign(meeting, changed);
  }

  private async record(em: EntityManager, ctx: RequestContext, { id, coalitionId }: Pick<MeetingRow, 'id' | 'coalitionId'>, action: string): Promise<void> {
    await this.audit.record(em, ctx, { action, objectKind: 'meeting', objectId: id, coalitionId });
  }
}

const spanOf = ({ on, at, minutes, zone }: MeetingTimeInput) => {
  const startsAt = momentAt(on, at, zone);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000), timeZone: zone };
};

function laterFaults(ctx: RequestContext, time: MeetingTimeInput, now: Date): FieldFault[] {
  const faults = timeFaults(ctx, time);
  if (faults.length > 0) return faults;
  return momentAt(time.on, time.at, time.zone) > now ? [] : [fault(ctx, 'time.on', 'organisations.meeting.inThePast')];
}

/** Why a meeting can be neither moved nor called off any more. */
function hindrance(ctx: RequestContext, meeting: MeetingRow, now: Date): MeetingFault | undefined {
  if (meeting.state === 'called_off') return cannotMeet(ctx, meeting, 'calledOff');
  return meeting.startsAt <= now || meeting.minutesState !== 'draft' ? cannotMeet(ctx, meeting, 'over') : undefined;
}
