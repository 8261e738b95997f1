import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { TaskNotices } from './task-notices.service.js';
import { announceTask } from './task.jobs.js';

@Injectable()
@HandlesJob(announceTask)
export class AnnounceTask implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: TaskNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), (em) => this.notices.tell(em, subject, 'given'));
  }
}
