import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MeetingRow } from '../meeting.entity.js';
import type { MeetingNoticeKind } from './meeting-notice.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { announceMeeting } from './meeting.jobs.js';

/** Tells what is the case now: minutes before changes of date, as these are over then. */
@Injectable()
@HandlesJob(announceMeeting)
export class AnnounceMeeting implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: MeetingNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const meeting = await em.findOneBy(MeetingRow, { id: subject });
      const kind = meeting && newsOf(meeting);
      if (kind) await this.notices.tell(em, meeting, kind);
    });
  }
}

function newsOf({ state, minutesState, moves }: MeetingRow): MeetingNoticeKind | undefined {
  if (minutesState === 'approved') return 'minutes';
  if (minutesState === 'sent') return 'correction';
  if (state === 'called_off') return 'called_off';
  return moves > 0 ? 'moved' : undefined;
}
