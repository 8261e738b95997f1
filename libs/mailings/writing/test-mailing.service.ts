import { Injectable } from '@nestjs/common';
import { demandAccount, type RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import { MailingTestRow } from '../mailing-test.entity.js';
import type { MailingResult } from '../mailing.type.js';
import { MoveMailing, nowFor } from '../move-mailing.service.js';
import { hashOf, wordsOf } from './mailing-words.js';
import { sendTest } from '../mailing.jobs.js';

/** Sends the mail, in each of its languages, to the address of the caller's own account. */
@Injectable()
export class TestMailing {
  constructor(
    private readonly move: MoveMailing,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, mailingId: string): Promise<MailingResult> {
    const accountId = demandAccount(ctx);
    const id = newId();
    return this.move.run(
      ctx, mailingId, 'test',
      async () => ({ testedAt: nowFor(ctx) }),
      async (em, { organisationId }) => {
        await em.insert(MailingTestRow, { id, mailingId, organisationId, accountId, contentHash: hashOf(await wordsOf(em, mailingId)) });
        await this.outbox.add(em, sendTest, { subject: id });
      },
    );
  }
}
