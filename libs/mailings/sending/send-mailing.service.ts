import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { Outbox } from '#libs/jobs';
import { noPlace, nobodyToWriteTo } from '../mailing.errors.js';
import { gatherAudience } from '../mailing.jobs.js';
import { isWithoutPlace } from '../place.js';
import type { MailingResult } from '../mailing.type.js';
import { CountAudience } from '../reading/count-audience.service.js';
import { MoveMailing, nowFor } from '../move-mailing.service.js';

/** Begins to send an approved mailing of an organisation that has its place where it writes: the worker lists the recipients and writes to them. */
@Injectable()
export class SendMailing {
  constructor(
    private readonly move: MoveMailing,
    private readonly audience: CountAudience,
    private readonly outbox: Outbox,
  ) {}

  run(ctx: RequestContext, id: string): Promise<MailingResult> {
    return this.move.run(
      ctx, id, 'send',
      async (em, mailing) => {
        if (await isWithoutPlace(em, id)) return noPlace(ctx);
        return (await this.audience.count(em, mailing)) === 0 ? nobodyToWriteTo(ctx) : { sendingAt: nowFor(ctx), resumedAt: nowFor(ctx) };
      },
      (em) => this.outbox.add(em, gatherAudience, { subject: id }),
    );
  }
}
