import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput, toWords, type FieldFault } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { holdMeeting } from '../meeting.access.js';
import { MeetingRow } from '../meeting.entity.js';
import { cannotMeet, type MeetingFault } from '../meeting.errors.js';
import { nextMinutesState, type MinutesVerb } from '../meeting.states.js';
import { announceMeeting } from '../telling/meeting.jobs.js';
import { longWords } from '../words-check.js';
import { MeetingOutcomeRow } from './meeting-outcome.entity.js';
import { MeetingPresenceRow } from './meeting-presence.entity.js';
import type { WriteMinutesInput } from './minutes.input.js';

/** The minutes: written, sent to the members for correction, corrected, approved. From then on nothing of the meeting changes. */
@Injectable()
export class WriteMinutes {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: WriteMinutesInput): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, input.meetingId);
      const hindered = await this.hindrance(em, ctx, meeting, 'write');
      if (hindered) return hindered;
      const minutes = toWords(input.minutes);
      const notes = (input.items ?? []).map(({ itemId, notes: words }) => ({ itemId, words: toWords(words) }));
      const known = new Set((await em.findBy(MeetingItemRow, { meetingId: meeting.id })).map(({ id }) => id));
      const faults: FieldFault[] = [...longWords(ctx, 'minutes', minutes, 'minutes'), ...notes.flatMap(({ itemId, words }, i) => (known.has(itemId) ? longWords(ctx, `items.${i}.notes`, words, 'minutes') : [fault(ctx, `items.${i}`, 'organisations.meeting.noSuchPoint')]))];
      if (faults.length > 0) return invalidInput(ctx, faults);
      for (const { itemId, words } of notes) await em.update(MeetingItemRow, { id: itemId }, { notes: words });
      return this.changed(em, ctx, meeting, { minutes }, 'meeting.minutes');
    });
  }

  /** For correction, by mail, once to each person. */
  async send(ctx: RequestContext, meetingId: string): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      const hindered = await this.hindrance(em, ctx, meeting, 'send');
      if (hindered) return hindered;
      const items = await em.findBy(MeetingItemRow, { meetingId });
      if (![meeting.minutes, ...items.map(({ notes }) => notes)].some((words) => Object.keys(words).length > 0)) return cannotMeet(ctx, meeting, 'nothingWritten');
      await this.outbox.add(em, announceMeeting, { subject: meetingId });
      return this.changed(em, ctx, meeting, { minutesState: 'sent', minutesSentAt: await momentOf(em, ctx) }, 'meeting.sendMinutes');
    });
  }

  async approve(ctx: RequestContext, meetingId: string): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      const hindered = await this.hindrance(em, ctx, meeting, 'approve');
      if (hindered) return hindered;
      await this.outbox.add(em, announceMeeting, { subject: meetingId });
      const minutesHash = await this.digest(em, meeting);
      return this.changed(em, ctx, meeting, { minutesState: 'approved', minutesApprovedAt: await momentOf(em, ctx), minutesHash }, 'meeting.approveMinutes', { hash: minutesHash.toString('hex') });
    });
  }

  private async hindrance(em: EntityManager, ctx: RequestContext, meeting: MeetingRow, verb: MinutesVerb): Promise<MeetingFault | undefined> {
    if (meeting.state === 'called_off') return cannotMeet(ctx, meeting, 'calledOff');
    if (meeting.startsAt > (await momentOf(em, ctx))) return cannotMeet(ctx, meeting, 'notYet');
    return nextMinutesState(meeting.minutesState, verb) ? undefined : cannotMeet(ctx, meeting, meeting.minutesState === 'approved' ? 'approved' : 'notSent');
  }

  /** Over everything that is fixed with the approval: the meeting, its points, who was there, what was made until then; what is made of a proposal later stands beside it. */
  private async digest(em: EntityManager, { id: meetingId, title, startsAt, endsAt, minutes }: MeetingRow): Promise<Buffer> {
    const items = await em.find(MeetingItemRow, { where: { meetingId }, order: { position: 'ASC', id: 'ASC' } });
    const presences = await em.find(MeetingPresenceRow, { where: { meetingId }, order: { id: 'ASC' } });
    const made = await em.find(MeetingOutcomeRow, { where: { meetingId }, order: { id: 'ASC' } });
    const words = {
      meeting: [meetingId, sorted(title), startsAt.toISOString(), endsAt.toISOString(), sorted(minutes)],
      items: items.map(({ title: heading, notes, proposalId }) => [sorted(heading), sorted(notes), proposalId]),
      presences: presences.map(({ organisationId, kind, standing, persons }) => [organisationId, kind, standing, persons]),
      made: made.map(({ kind, objectId }) => [kind, objectId]),
    };
    return sha256(Buffer.from(JSON.stringify(words)));
  }

  private async changed(em: EntityManager, ctx: RequestContext, meeting: MeetingRow, changes: Partial<MeetingRow>, action: string, detail: Record<string, string> = {}): Promise<MeetingRow> {
    const { id, coalitionId } = meeting;
    const changed = { ...changes, updatedAt: await momentOf(em, ctx) };
    await em.update(MeetingRow, { id }, changed);
    await this.audit.record(em, ctx, { action, objectKind: 'meeting', objectId: id, coalitionId, detail });
    return Object.assign(meeting, changed);
  }
}

const sorted = (words: object) => Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
