import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { CharterVersionRow } from '../charter-version.entity.js';
import { CharterNotices } from './charter-notices.service.js';
import { announceCharter } from './charter.jobs.js';

@Injectable()
@HandlesJob(announceCharter)
export class AnnounceCharter implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: CharterNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    const ctx = systemContext(subject);
    await this.database.transaction(ctx, async (em) => {
      const version = await em.findOneBy(CharterVersionRow, { id: subject, state: 'adopted' });
      if (version?.signBy) await this.notices.tell(em, version, 'opened');
    });
  }
}
