import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { givenTogether } from './given-together.js';
import { TaskNotices } from './task-notices.service.js';
import { announceTask } from './task.jobs.js';

/** Tells whose a new task is, together with all that were given in the same go: whoever comes first does it for the others. */
@Injectable()
@HandlesJob(announceTask)
export class AnnounceTask implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: TaskNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => this.notices.tell(em, await givenTogether(em, subject), 'given'));
  }
}
