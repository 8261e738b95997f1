import { Injectable } from '@nestjs/common';
import type { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { translate } from '#libs/i18n';
import { NewsletterDoor } from './newsletter-door.js';
import { SubscriptionConfirmed, subscriptionGone } from './newsletter.results.js';
import { CONFIRM_WITHIN_DAYS } from './subscriber.states.js';

const confirm = `
  update subscriber set state = 'confirmed', confirmed_at = coalesce(confirmed_at, $3::timestamptz, now()), mails = 0
  where id = $1 and confirm_hash = $2 and (state = 'confirmed' or state = 'pending' and asked_at > coalesce($3::timestamptz, now()) - interval '${CONFIRM_WITHIN_DAYS} days') returning id`;

/** The yes of whoever reads the mailbox. A second click answers the same; the link of a request that was replaced is none. */
@Injectable()
export class ConfirmSubscription {
  constructor(private readonly door: NewsletterDoor) {}

  async run(ctx: RequestContext, token: string): Promise<SubscriptionConfirmed | LinkExpired> {
    const read = readToken(token);
    const [confirmed] = read ? ((await this.door.run((em) => em.query(confirm, [read.id, read.hash, ctx.now ?? null]))) as [unknown[], number])[0] : [];
    if (!confirmed) return subscriptionGone(ctx);
    return Object.assign(new SubscriptionConfirmed(), { message: translate(ctx.locale, 'mailings.newsletter.confirmed') });
  }
}
