import { Injectable } from '@nestjs/common';
import type { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { readToken } from '#libs/crypto';
import { fault, invalidInput, type InvalidInput } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { Coalitions, Organisations, toCoalition, toOrganisation } from '#libs/organisations';
import { MyConsent, ShowConsent } from '#libs/signatures';
import { NewsletterDoor } from './newsletter-door.js';
import type { UpdateSubscriptionInput } from './newsletter.input.js';
import { NewsletterSubscription, subscriptionGone } from './newsletter.results.js';
import { OfferedNews } from './offered-news.service.js';
import type { SubscriberState } from './subscriber.states.js';

interface Kept {
  readonly coalitionId: string;
  readonly state: SubscriberState;
  readonly locale: Locale;
  readonly pausedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly wording: string;
  readonly chosen: string[];
}
const find = `
  select s.coalition_id as "coalitionId", s.state, s.locale, s.paused_at as "pausedAt", s.confirmed_at as "confirmedAt", t.wording,
    array(select c.organisation_id from subscriber_choice c where c.subscriber_id = s.id) as chosen
  from subscriber s join newsletter_text t on t.version = s.text_version and t.locale = s.text_locale where s.id = $1 and s.manage_hash = $2`;
const change = `update subscriber set locale = $3, paused_at = case when $4 then coalesce(paused_at, now()) end where id = $1 and manage_hash = $2 and state = 'confirmed'`;

/** A subscription by the link of a mail: see it, change it. The link of a mailing to a signer shows that signer's consent. */
@Injectable()
export class MySubscription {
  constructor(
    private readonly door: NewsletterDoor,
    private readonly offered: OfferedNews,
    private readonly coalitions: Coalitions,
    private readonly organisations: Organisations,
    private readonly consents: ShowConsent,
  ) {}

  async show(ctx: RequestContext, token: string): Promise<NewsletterSubscription | MyConsent | LinkExpired> {
    return (await this.find(ctx, token)) ?? (await this.consents.run(ctx, token)) ?? subscriptionGone(ctx);
  }

  /** Replaces the language, the organisations and the pause. Only a confirmed subscription can be changed. */
  async update(ctx: RequestContext, { token, locale, organisations, isPaused }: UpdateSubscriptionInput): Promise<NewsletterSubscription | LinkExpired | InvalidInput> {
    const [read, before] = [readToken(token), await this.find(ctx, token)];
    if (!read || before?.state !== 'confirmed') return subscriptionGone(ctx);
    if (!isLocale(locale)) return invalidInput(ctx, [fault(ctx, 'locale', 'signatures.localeUnknown')]);
    const members = (await this.offered.of(ctx, before.coalition.id))?.members ?? [];
    const chosen = members.filter(({ id, slug }) => organisations.includes(id) || organisations.includes(slug)).map(({ id }) => id);
    await this.door.run(async (em) => {
      await em.query(change, [read.id, read.hash, locale, isPaused]);
      await em.query('delete from subscriber_choice where subscriber_id = $1 and not (organisation_id = any($2::uuid[]))', [read.id, chosen]);
      await em.query('insert into subscriber_choice (subscriber_id, organisation_id) select s.id, o from subscriber s, unnest($2::uuid[]) o where s.id = $1 and s.state = $3 on conflict do nothing', [read.id, chosen, 'confirmed']);
    });
    return (await this.find(ctx, token)) ?? subscriptionGone(ctx);
  }

  private async find(ctx: RequestContext, token: string): Promise<NewsletterSubscription | undefined> {
    const read = readToken(token);
    const [kept] = read ? ((await this.door.run((em) => em.query(find, [read.id, read.hash]))) as Kept[]) : [];
    const [coalition] = kept ? await this.coalitions.byIds(ctx, [kept.coalitionId]) : [];
    if (!kept || !coalition) return undefined;
    const { state, locale, confirmedAt, wording } = kept;
    const chosen = (await this.organisations.byIds(ctx, kept.chosen)).map(toOrganisation);
    return Object.assign(new NewsletterSubscription(), { state, locale, confirmedAt, wording, isPaused: kept.pausedAt !== null, coalition: toCoalition(coalition), chosen });
  }
}
