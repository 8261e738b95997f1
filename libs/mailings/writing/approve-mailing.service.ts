import { Injectable } from '@nestjs/common';
import { demandAccount, type RequestContext } from '#libs/context';
import { hasWritten } from '../mailing.access.js';
import { secondPersonNeeded } from '../mailing.errors.js';
import type { MailingResult } from '../mailing.type.js';
import { MoveMailing, nowFor } from '../move-mailing.service.js';
import { hashOf, wordsOf } from './mailing-words.js';

/** A second person says yes to exactly these words. Whoever wrote them or changed them last cannot. */
@Injectable()
export class ApproveMailing {
  constructor(private readonly move: MoveMailing) {}

  async run(ctx: RequestContext, id: string): Promise<MailingResult> {
    const approvedBy = demandAccount(ctx);
    return this.move.run(ctx, id, 'approve', async (em, mailing) => {
      if (hasWritten(ctx, mailing)) return secondPersonNeeded(ctx);
      return { approvedBy, approvedAt: nowFor(ctx), contentHash: hashOf(await wordsOf(em, id)) };
    });
  }
}
