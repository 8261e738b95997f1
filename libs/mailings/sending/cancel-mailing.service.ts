import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Outbox } from '#libs/jobs';
import { dropQueued } from '../mailing.jobs.js';
import type { MailingResult } from '../mailing.type.js';
import { MoveMailing } from '../move-mailing.service.js';

/** Ends a mailing for good. Whoever is still queued is skipped; what was sent is sent. */
@Injectable()
export class CancelMailing {
  constructor(
    private readonly move: MoveMailing,
    private readonly outbox: Outbox,
  ) {}

  run(ctx: RequestContext, id: string): Promise<MailingResult> {
    return this.move.run(ctx, id, 'cancel', undefined, async (em, mailing) => {
      if (mailing.sendingAt) await this.outbox.add(em, dropQueued, { subject: id });
    });
  }
}
