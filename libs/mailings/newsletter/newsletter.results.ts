import { Field, ObjectType } from '@nestjs/graphql';
import { LinkExpired } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { InvalidInput, resultUnion, TooManyRequests } from '#libs/graphql';
import { translate } from '#libs/i18n';
import { Coalition, Organisation } from '#libs/organisations';
import { CheckYourEmail, MyConsent } from '#libs/signatures';

/** A subscription as whoever holds the link of a mail sees it. The address is sealed and not readable here. */
@ObjectType()
export class NewsletterSubscription {
  @Field(() => Coalition) coalition: Coalition;
  /** pending, confirmed, unsubscribed or bounced */
  @Field() state: string;
  /** The language of the mails. */
  @Field() locale: string;
  @Field() isPaused: boolean;
  /** When it was confirmed. */
  @Field(() => Date, { nullable: true }) confirmedAt: Date | null;
  /** The wording that stood beside the form. */
  @Field() wording: string;
  /** Organisations whose own news were asked for, by name. */
  @Field(() => [Organisation]) chosen: Organisation[];
}

/** The subscription counts, now or before. */
@ObjectType()
export class SubscriptionConfirmed {
  @Field() message: string;
}

/** `CheckYourEmail` has the same bytes for a new, a known and a silenced address. */
export const SubscribeResult = resultUnion('SubscribeResult', () => [CheckYourEmail, InvalidInput, TooManyRequests]);
export const ConfirmSubscriptionResult = resultUnion('ConfirmSubscriptionResult', () => [SubscriptionConfirmed, LinkExpired]);
/** `MyConsent`: the link is of a mailing to a signer, who asked for one organisation's news. */
export const SubscriptionResult = resultUnion('SubscriptionResult', () => [NewsletterSubscription, MyConsent, LinkExpired]);
export const UpdateSubscriptionResult = resultUnion('UpdateSubscriptionResult', () => [NewsletterSubscription, LinkExpired, InvalidInput]);

export function subscriptionGone({ locale }: RequestContext): LinkExpired {
  return Object.assign(new LinkExpired(), { code: 'linkExpired', message: translate(locale, 'mailings.newsletter.linkExpired') });
}
