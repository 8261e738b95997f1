import { Injectable } from '@nestjs/common';
import { RateLimits, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import { FieldFault, fault, invalidInput, tooManyRequests, type InvalidInput, type TooManyRequests } from '#libs/graphql';
import { isLocale, translate } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { canonicalAddress, CheckYourEmail } from '#libs/signatures';
import { answerSubscriber } from '../mailing.jobs.js';
import { NewsletterDoor } from './newsletter-door.js';
import type { SubscribeInput } from './newsletter.input.js';
import { NewsletterTexts } from './newsletter-texts.js';
import { OfferedNews } from './offered-news.service.js';
import { FORGET_CHOICES, FORGET_CONTACT, KEEP_CHOICES, KEEP_CONTACT, KEEP_REQUEST } from './subscribe.statements.js';
import { makeSubscriberSecrets, sealSubscriber } from './subscriber-blob.js';

const perClient = { points: 30, seconds: 60 };

interface Request {
  readonly coalitionId: string;
  readonly organisationIds: readonly string[];
  readonly email: string;
  readonly mailbox: string;
  readonly locale: string;
}

/**
 * Takes a wish for a coalition's newsletter; nothing is sent but a mail that asks whether it was meant. A new, a
 * known and a silenced address do the same work and get the same bytes; only the mailbox learns more.
 */
@Injectable()
export class Subscribe {
  constructor(
    private readonly limits: RateLimits,
    private readonly offered: OfferedNews,
    private readonly keys: Keys,
    private readonly texts: NewsletterTexts,
    private readonly door: NewsletterDoor,
    private readonly outbox: Outbox,
  ) {}

  async run(ctx: RequestContext, input: SubscribeInput): Promise<CheckYourEmail | InvalidInput | TooManyRequests> {
    const limit = ctx.clientKey ? await this.limits.take('subscribe', ctx.clientKey, perClient) : undefined;
    if (limit && !limit.isAllowed) return tooManyRequests(ctx, limit.retryAfter);
    const request = await this.read(ctx, input);
    if (Array.isArray(request)) return invalidInput(ctx, request);
    await this.keep(ctx, request);
    return Object.assign(new CheckYourEmail(), { message: translate(ctx.locale, 'mailings.newsletter.checkYourMail') });
  }

  private async read(ctx: RequestContext, input: SubscribeInput): Promise<Request | FieldFault[]> {
    const mailbox = canonicalAddress(input.email);
    const news = await this.offered.of(ctx, input.coalition ?? undefined);
    const chosen = (input.organisations ?? []).map((name) => news?.members.find(({ id, slug }) => id === name || slug === name)?.id);
    const faults: FieldFault[] = [];
    if (!mailbox) faults.push(fault(ctx, 'email', input.email.trim() ? 'signatures.emailInvalid' : 'mailings.fault.emailMissing'));
    if (!news) faults.push(fault(ctx, 'coalition', 'mailings.fault.chooseCoalition'));
    else if (chosen.includes(undefined)) faults.push(fault(ctx, 'organisations', 'mailings.fault.notAMember'));
    if (input.locale && !isLocale(input.locale)) faults.push(fault(ctx, 'locale', 'signatures.localeUnknown'));
    if (faults.length > 0 || !mailbox || !news) return faults;
    return { coalitionId: news.coalitionId, organisationIds: [...new Set(chosen as string[])], email: input.email.trim().normalize('NFKC'), mailbox: mailbox.address, locale: input.locale || ctx.locale };
  }

  private async keep(ctx: RequestContext, { coalitionId, organisationIds, email, mailbox, locale }: Request): Promise<void> {
    const secrets = makeSubscriberSecrets();
    const dedupToken = this.keys.hmac('newsletter', `${coalitionId}\n${mailbox}`);
    await this.door.run(async (em) => {
      const values = [newId(), coalitionId, dedupToken, locale, this.texts.version, secrets.confirmHash, secrets.manageHash, ctx.now ?? null];
      const [{ id, isTaken }] = (await em.query(KEEP_REQUEST, values)) as [{ id: string; isTaken: boolean }];
      await em.query(FORGET_CONTACT, [id, isTaken]);
      await em.query(KEEP_CONTACT, [id, isTaken, sealSubscriber(this.keys.for('newsletter'), id, { email, ...secrets })]);
      await em.query(FORGET_CHOICES, [id, isTaken]);
      await em.query(KEEP_CHOICES, [id, isTaken, organisationIds]);
      await this.outbox.add(em, answerSubscriber, { subject: id });
    });
  }
}
