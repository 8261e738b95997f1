import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import type { MailingResult } from '../mailing.type.js';
import { MoveMailing } from '../move-mailing.service.js';

/** Halts the sending. Mails a worker holds at this moment still go, a few at most; no other begins. */
@Injectable()
export class PauseMailing {
  constructor(private readonly move: MoveMailing) {}

  run(ctx: RequestContext, id: string): Promise<MailingResult> {
    return this.move.run(ctx, id, 'pause');
  }
}
