import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { ApplicationRow } from '../application.entity.js';
import { ApplicationContactRow } from './application-contact.entity.js';
import { Dossiers } from './dossiers.service.js';
import { daysAfter, DRAFT_DAYS } from './draft-days.js';

/** The button behind the mailed link: the mailbox is the contact's, and there is time to complete the dossier. A second press changes nothing. */
@Injectable()
export class ConfirmContact {
  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
  ) {}

  async run(ctx: RequestContext, token: string): Promise<void> {
    return this.database.transaction(ctx, async (em) => {
      const { application: { id, state }, isConfirmed } = await this.dossiers.held(em, token, { isLocked: true });
      if (isConfirmed || state !== 'draft') return;
      const moment = await momentOf(em, ctx);
      await em.update(ApplicationContactRow, { applicationId: id }, { confirmedAt: moment });
      await em.update(ApplicationRow, { id }, { dueAt: daysAfter(moment, DRAFT_DAYS), updatedAt: moment });
    });
  }
}
