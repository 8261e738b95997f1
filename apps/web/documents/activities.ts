import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';
import type { FieldFault } from './sign.js';

export type ActivityKind = 'TRAINING' | 'WORKSHOP' | 'ROUND_TABLE' | 'CONFERENCE' | 'DAY_OF_ACTION' | 'EVENT';
export type ActivityState = 'ANNOUNCED' | 'HELD' | 'EVALUATED' | 'CALLED_OFF';
export type Zone = 'CASABLANCA' | 'PARIS';

/** An activity in a list. */
export interface ListedActivity {
  readonly slug: string;
  readonly title: string;
  readonly place: string;
  readonly kind: ActivityKind;
  readonly state: ActivityState;
  readonly moves: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: Zone;
  readonly placesLeft: number | null;
  readonly coalition: OrganisationLink;
  readonly organisation: OrganisationLink | null;
}
export const listedActivity = 'slug title(locale: $locale) place(locale: $locale) kind state moves startsAt endsAt zone placesLeft coalition { slug name(locale: $locale) } organisation { slug name(locale: $locale) }';

export interface ActivityList {
  readonly edges: readonly { readonly node: ListedActivity }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
/** Whose they are, when those of one coalition or organisation alone were asked for; both are null for an empty slug. */
export interface OfHouse {
  readonly coalition: { readonly name: string } | null;
  readonly organisation: { readonly name: string } | null;
}
const house = 'coalition(slug: $coalition) { name(locale: $locale) } organisation(slug: $organisation) { name(locale: $locale) }';
export const activityList = graphql<{ publicActivities: ActivityList } & OfHouse, Record<string, unknown>>(`
  query PublicActivities($locale: String!, $time: ActivityTime!, $coalition: String!, $organisation: String!, $month: String, $first: Int, $after: String) {
    ${house}
    publicActivities(time: $time, coalition: $coalition, organisation: $organisation, month: $month, first: $first, after: $after) { edges { node { ${listedActivity} } } pageInfo { hasNextPage endCursor } }
  }
`);

/** Enough of each activity to come for a site map. */
export const activityAddresses = graphql<{ publicActivities: { readonly edges: readonly { readonly node: { readonly slug: string } }[] } }, Record<string, never>>(`
  query ActivityAddresses { publicActivities(time: COMING, first: 50) { edges { node { slug } } } }
`);

export interface Material {
  readonly id: string;
  readonly name: string;
  readonly type: string | null;
  readonly bytes: number | null;
  readonly url: string | null;
}
export interface ShownActivity extends ListedActivity {
  readonly summary: string;
  readonly module: string;
  readonly reason: string;
  readonly themes: readonly string[];
  readonly capacity: number | null;
  readonly keepDays: number;
  readonly attended: number | null;
  readonly trainers: readonly { readonly name: string; readonly organisation: OrganisationLink | null }[];
  readonly material: readonly Material[];
  readonly coalition: OrganisationLink & { readonly organisations: readonly OrganisationLink[] };
}
export const activityPage = graphql<{ publicActivity: ShownActivity | null }, { slug: string; locale: string }>(`
  query PublicActivity($slug: String!, $locale: String!) {
    publicActivity(slug: $slug) {
      ${listedActivity} summary(locale: $locale) module(locale: $locale) reason(locale: $locale) themes capacity keepDays attended
      trainers { name organisation { slug name(locale: $locale) } } material { id name type bytes url }
      coalition { organisations { slug name(locale: $locale) } }
    }
  }
`);

export interface FeedActivity extends ListedActivity {
  readonly summary: string;
  readonly announcedAt: string;
  readonly updatedAt: string;
}
export const activityFeed = graphql<{ publicActivities: { readonly edges: readonly { readonly node: FeedActivity }[] } } & OfHouse, { locale: string; coalition: string; organisation: string }>(`
  query ActivityFeed($locale: String!, $coalition: String!, $organisation: String!) { ${house} publicActivities(time: COMING, coalition: $coalition, organisation: $organisation, first: 50) { edges { node { ${listedActivity} summary(locale: $locale) announcedAt updatedAt } } } }
`);

export interface RegisterInput extends Record<string, unknown> {
  readonly activity: string;
  readonly name: string;
  readonly email: string;
  readonly affiliation: 'MEMBER' | 'OTHER' | 'NONE';
  readonly organisation: string;
  readonly otherOrganisation: string;
  readonly gender: string | null;
  readonly needs: readonly string[];
  readonly needsNote: string;
  readonly locale: string;
}
export type RegisterResult =
  | { readonly __typename: 'CheckYourEmail' }
  | { readonly __typename: 'InvalidInput'; readonly message: string; readonly fields: readonly FieldFault[] }
  | { readonly __typename: 'TooManyRequests' | 'IllegalMove'; readonly message: string };
export const register = graphql<{ register: RegisterResult }, { input: RegisterInput }>(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) { __typename ... on InvalidInput { message fields { field message } } ... on IllegalMove { message } ... on TooManyRequests { message retryAfter } }
  }
`);

export interface RegistrationGone {
  readonly __typename: 'LinkExpired';
  readonly message: string;
}
export interface Confirmed {
  readonly __typename: 'RegistrationConfirmed';
  readonly message: string;
  readonly state: string;
}
export const confirmRegistration = graphql<{ confirmRegistration: Confirmed | RegistrationGone }, { token: string }>(`
  mutation ConfirmRegistration($token: String!) { confirmRegistration(token: $token) { __typename ... on RegistrationConfirmed { message state } ... on LinkExpired { message } } }
`);

export interface MyRegistration {
  readonly __typename: 'MyRegistration';
  readonly activity: ListedActivity;
  readonly state: 'PENDING' | 'CONFIRMED' | 'WAITING' | 'WITHDRAWN';
  readonly position: number;
  readonly link: string;
  readonly mayWithdraw: boolean;
  readonly isKnown: boolean;
  readonly keptUntil: string;
  readonly material: readonly Material[];
}
const mine = `__typename ... on MyRegistration { state position link mayWithdraw isKnown keptUntil material { id name type bytes url } activity { ${listedActivity} } } ... on LinkExpired { message }`;
export const myRegistration = graphql<{ myRegistration: MyRegistration | RegistrationGone }, { token: string; locale: string }>(`
  query MyRegistration($token: String!, $locale: String!) { myRegistration(token: $token) { ${mine} } }
`);
export const withdrawMyRegistration = graphql<{ withdrawMyRegistration: MyRegistration | RegistrationGone }, { token: string; locale: string }>(`
  mutation WithdrawMyRegistration($token: String!, $locale: String!) { withdrawMyRegistration(token: $token) { ${mine} } }
`);
