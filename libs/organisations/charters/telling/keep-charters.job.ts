import { Injectable, Logger } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { systemContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf } from '#libs/i18n';
import { HandlesJob, type TimedJobHandler } from '#libs/jobs';
import { CharterVersionRow } from '../charter-version.entity.js';
import { CharterNotices } from './charter-notices.service.js';
import { keepCharters } from './charter.jobs.js';
import { noticeDue } from './notice-due.js';

@Injectable()
@HandlesJob(keepCharters)
export class KeepCharters implements TimedJobHandler {
  private readonly logger = new Logger(KeepCharters.name);

  constructor(
    private readonly database: Database,
    private readonly notices: CharterNotices,
  ) {}

  async run(): Promise<void> {
    const rounds = await this.database.transaction(systemContext(keepCharters.name), (em) => em.findBy(CharterVersionRow, { state: 'adopted', signBy: Not(IsNull()) }));
    for (const version of rounds) {
      try {
        await this.keep(version);
      } catch (error) {
        this.logger.error(`Charter ${version.id}: ${error instanceof Error ? error.stack : 'unknown'}`);
      }
    }
  }

  private async keep(version: CharterVersionRow): Promise<void> {
    const ctx = systemContext(version.id);
    await this.database.transaction(ctx, async (em) => {
      const today = dayOf(await momentOf(em, ctx));
      const kind = noticeDue({ signBy: version.signBy!, calledOn: dayOf(version.roundAt!), today });
      if (kind) await this.notices.tell(em, version, kind);
    });
  }
}
