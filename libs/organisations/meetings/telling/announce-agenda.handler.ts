import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { MeetingRow } from '../meeting.entity.js';
import { MeetingNotices } from './meeting-notices.service.js';
import { announceAgenda } from './meeting.jobs.js';

@Injectable()
@HandlesJob(announceAgenda)
export class AnnounceAgenda implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: MeetingNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const meeting = await em.findOneBy(MeetingRow, { id: subject });
      if (meeting?.state === 'planned') await this.notices.tell(em, meeting, 'agenda');
    });
  }
}
