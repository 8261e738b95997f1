import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { HandlesJob, type JobHandler, type OutboxItem } from '#libs/jobs';
import { SignOffRow } from '../sign-off.entity.js';
import { SignOffNotices } from './sign-off-notices.service.js';
import { announceSignOff } from './sign-off.jobs.js';

/** Asks everybody who has not been asked yet; with what changed, who was asked for another text before. Once the call is voided, tells who had answered; once it is called off, also who was written to. */
@Injectable()
@HandlesJob(announceSignOff)
export class AnnounceSignOff implements JobHandler {
  constructor(
    private readonly database: Database,
    private readonly notices: SignOffNotices,
  ) {}

  async run({ subject }: OutboxItem): Promise<void> {
    await this.database.transaction(systemContext(subject), async (em) => {
      const call = await em.findOneBy(SignOffRow, { id: subject });
      if (call?.state === 'open' || call?.state === 'sealed') await this.notices.ask(em, call);
      if (call?.state === 'voided') await this.notices.tellVoided(em, call);
      if (call?.state === 'called_off') await this.notices.tellCalledOff(em, call);
    });
  }
}
