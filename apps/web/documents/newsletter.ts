import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';
import type { FieldFault } from './sign.js';

/** A coalition whose newsletter can be asked for, and whose members' own news can be ticked. */
export interface OfferedNewsletter {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly isArchive: boolean;
  readonly organisations: readonly OrganisationLink[];
}
export const offeredFields = 'slug name(locale: $locale) about(locale: $locale) isArchive organisations { slug name(locale: $locale) }';

export const offeredNewsletters = graphql<{ coalitions: readonly OfferedNewsletter[] }, { locale: string }>(`
  query OfferedNewsletters($locale: String!) { coalitions { ${offeredFields} } }
`);

export interface SubscribeInput extends Record<string, unknown> {
  readonly coalition?: string;
  readonly email: string;
  readonly locale: string;
  readonly organisations: readonly string[];
}
export type SubscribeResult =
  | { readonly __typename: 'CheckYourEmail' }
  | { readonly __typename: 'InvalidInput'; readonly message: string; readonly fields: readonly FieldFault[] }
  | { readonly __typename: 'TooManyRequests'; readonly message: string };

export const subscribe = graphql<{ subscribe: SubscribeResult }, { input: SubscribeInput }>(`
  mutation Subscribe($input: SubscribeInput!) {
    subscribe(input: $input) { __typename ... on InvalidInput { message fields { field message } } ... on TooManyRequests { message retryAfter } }
  }
`);

export interface Gone {
  readonly __typename: 'LinkExpired';
  readonly message: string;
}
export const confirmSubscription = graphql<{ confirmSubscription: { readonly __typename: 'SubscriptionConfirmed' } | Gone }, { token: string }>(`
  mutation ConfirmSubscription($token: String!) { confirmSubscription(token: $token) { __typename ... on LinkExpired { message } } }
`);

export interface Subscription {
  readonly __typename: 'NewsletterSubscription';
  readonly coalition: Omit<OfferedNewsletter, 'about' | 'isArchive'>;
  readonly state: string;
  readonly locale: string;
  readonly isPaused: boolean;
  readonly confirmedAt: string | null;
  readonly wording: string;
  readonly chosen: readonly { readonly slug: string }[];
}
export interface SignerNews {
  readonly __typename: 'MyConsent';
  readonly organisation: string;
  readonly name: string;
  readonly givenAt: string;
  readonly unsubscribedAt: string | null;
  readonly wording: string;
}
const kept = '... on NewsletterSubscription { coalition { slug name(locale: $locale) organisations { slug name(locale: $locale) } } state locale isPaused confirmedAt wording chosen { slug } }';

export const mySubscription = graphql<{ subscription: Subscription | SignerNews | Gone }, { token: string; locale: string }>(`
  query MySubscription($token: String!, $locale: String!) {
    subscription(token: $token) { __typename ${kept} ... on MyConsent { organisation name givenAt unsubscribedAt wording } ... on LinkExpired { message } }
  }
`);

export const updateSubscription = graphql<
  { updateSubscription: { readonly __typename: 'NewsletterSubscription' } | Gone | { readonly __typename: 'InvalidInput'; readonly message: string } },
  { input: { token: string; locale: string; organisations: string[]; isPaused: boolean } }
>(`
  mutation UpdateSubscription($input: UpdateSubscriptionInput!) {
    updateSubscription(input: $input) { __typename ... on LinkExpired { message } ... on InvalidInput { message } }
  }
`);

export const eraseSubscription = graphql<{ eraseSubscription: boolean }, { token: string }>('mutation EraseSubscription($token: String!) { eraseSubscription(token: $token) }');
export const subscriptionWasNotMine = graphql<{ subscriptionWasNotMine: boolean }, { token: string }>('mutation SubscriptionWasNotMine($token: String!) { subscriptionWasNotMine(token: $token) }');
