import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { Outbox } from '#libs/jobs';
import { Unsubscribe } from '#libs/signatures';
import { silenceSubscriber } from '../mailing.jobs.js';
import { NewsletterDoor } from './newsletter-door.js';
import { END } from './subscribe.statements.js';

/** The ways out, by the link of a mail. Every token is answered alike, and a used one changes nothing. */
@Injectable()
export class LeaveNewsletter {
  constructor(
    private readonly door: NewsletterDoor,
    private readonly signers: Unsubscribe,
    private readonly outbox: Outbox,
  ) {}

  /** Ends what the mail came from: a subscription, or a signer's consent to one organisation's news. */
  async unsubscribe(ctx: RequestContext, token: string): Promise<void> {
    const read = readToken(token);
    if (read) await this.door.run((em) => em.query(END, [read.id, read.hash]));
    await this.signers.run(ctx, token);
  }

  /** Takes away everything, the keyed hash too. */
  async erase(_ctx: RequestContext, token: string): Promise<void> {
    const read = readToken(token);
    if (read) await this.door.run((em) => em.query('delete from subscriber where id = $1 and manage_hash = $2', [read.id, read.hash]));
  }

  /** «It was not me»: the worker silences the mailbox for this newsletter, then erases the request. */
  async disown(_ctx: RequestContext, token: string): Promise<void> {
    const read = readToken(token);
    if (!read) return;
    await this.door.run(async (em) => {
      const rows = (await em.query(`select id as subject from subscriber where id = $1 and manage_hash = $2 and state = 'pending'`, [read.id, read.hash])) as { subject: string }[];
      await this.outbox.add(em, silenceSubscriber, ...rows);
    });
  }
}
