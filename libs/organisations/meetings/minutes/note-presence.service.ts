import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { holdMeeting } from '../meeting.access.js';
import { MeetingRow } from '../meeting.entity.js';
import { cannotMeet, type MeetingFault } from '../meeting.errors.js';
import { most } from '../words-check.js';
import { Attendance } from './attendance.service.js';
import { MeetingPresenceRow } from './meeting-presence.entity.js';
import type { NotePresenceInput, PresenceInput } from './minutes.input.js';

/** Notes who was there: organisations with the names of who came for them, community representatives by name. No proxies: who is not there is excused or absent. */
@Injectable()
export class NotePresence {
  constructor(
    private readonly database: Database,
    private readonly attendance: Attendance,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { meetingId, presences }: NotePresenceInput): Promise<MeetingRow | MeetingFault> {
    return this.database.transaction(ctx, async (em) => {
      const meeting = await holdMeeting(em, ctx, meetingId);
      if (meeting.minutesState === 'approved') return cannotMeet(ctx, meeting, 'approved');
      if (meeting.state === 'called_off') return cannotMeet(ctx, meeting, 'calledOff');
      const rows: MeetingPresenceRow[] = [];
      const faults: FieldFault[] = [];
      const notedAt = await momentOf(em, ctx);
      const kinds = new Map((await this.attendance.seats(em, meeting)).map(({ organisationId, kind }) => [organisationId, kind]));
      const voices = await this.attendance.voices(em, meeting);
      for (const [i, presence] of presences.entries()) {
        const row = this.rowOf(meeting, presence, kinds, voices);
        if (!row) faults.push(fault(ctx, `presences.${i}`, 'organisations.meeting.notExpected'));
        else if (row.persons.length > most.persons) faults.push(fault(ctx, `presences.${i}.persons`, 'organisations.textTooLong', { most: most.persons }));
        else rows.push(Object.assign(row, { notedAt }));
      }
      if (faults.length > 0) return invalidInput(ctx, faults);
      await this.write(em, meeting, rows);
      await this.audit.record(em, ctx, { action: 'meeting.presence', objectKind: 'meeting', objectId: meetingId, coalitionId: meeting.coalitionId, detail: { noted: rows.length } });
      return meeting;
    });
  }

  /** Undefined for whoever has no place there on that day. */
  private rowOf({ id: meetingId, coalitionId }: MeetingRow, { organisationId, accountId, standing, persons }: PresenceInput, kinds: Map<string, MeetingPresenceRow['kind']>, voices: Map<string, string>): MeetingPresenceRow | undefined {
    const kind = organisationId && kinds.get(organisationId);
    const row = { id: newId(), meetingId, coalitionId, standing };
    if (kind) return Object.assign(new MeetingPresenceRow(), { ...row, organisationId, accountId: null, kind, persons: persons?.trim() ?? '' });
    const name = !organisationId && accountId && voices.get(accountId);
    return name ? Object.assign(new MeetingPresenceRow(), { ...row, organisationId: null, accountId, kind: 'community_representative' as const, persons: name }) : undefined;
  }

  private async write(em: EntityManager, { id: meetingId }: MeetingRow, rows: readonly MeetingPresenceRow[]): Promise<void> {
    const known = await em.findBy(MeetingPresenceRow, { meetingId });
    for (const row of rows) {
      const before = known.find((one) => (row.organisationId ? one.organisationId === row.organisationId : one.accountId === row.accountId));
      const { kind, standing, persons, notedAt } = row;
      if (before) await em.update(MeetingPresenceRow, { id: before.id }, { kind, standing, persons, notedAt });
      else {
        await em.insert(MeetingPresenceRow, row);
        known.push(row); // named twice, the last word counts
      }
    }
  }
}
