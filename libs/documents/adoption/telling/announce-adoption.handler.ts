import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { AdoptionStepRow } from '../adoption-step.entity.js';
import { adoptionNoticeKinds } from './adoption-notice.entity.js';
import { AdoptionNotices } from './adoption-notices.service.js';
import { announceAdoption } from './adoption.jobs.js';

/** Tells whom a step concerns; a vote calls its voters itself. */
@Injectable()
@HandlesJob(announceAdoption)
export class AnnounceAdoption implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: AdoptionNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const step = await em.findOneBy(AdoptionStepRow, { id: subject });
      const kind = adoptionNoticeKinds.find((one) => one === step?.kind);
      if (step && kind) await this.notices.tell(em, step, kind);
    });
  }
}
