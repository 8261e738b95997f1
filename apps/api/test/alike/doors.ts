import { randomBytes } from 'node:crypto';
import { toToken } from '#libs/crypto';
import { newId } from '#libs/database';

/** What is sent, as `inject` takes it. */
export interface Sent {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload: string;
}
/** A door where somebody types an address, and the kinds of addresses that must look alike there; the first is the one nobody knows. */
export interface Door {
  readonly what: string;
  /** What is sent for each kind; another address of the kind each time. */
  readonly sides: Readonly<Record<string, () => Sent>>;
  /** A door that hashes a password is slow: fewer samples. */
  readonly isSlow?: boolean;
}
export interface People {
  readonly petition: string;
  readonly coalition: string;
  readonly organisation: string;
  /** Addresses of each kind, to be taken in turn. */
  readonly signers: Readonly<Record<'pending' | 'confirmed' | 'withdrawn' | 'silenced', readonly string[]>>;
  readonly subscribers: Readonly<Record<'pending' | 'confirmed' | 'former' | 'silenced', readonly string[]>>;
  readonly accounts: Readonly<Record<'withPassword' | 'withoutPassword' | 'disabled', readonly string[]>>;
  /** Cookies of people who may invite. */
  readonly inviters: readonly string[];
  /** Ids of open invitations. */
  readonly invitations: readonly string[];
}

const json = { 'content-type': 'application/json' };
const nobody = () => `${randomBytes(6).toString('hex')}@mail.ma`;
const operation = (query: string, variables: object, headers: Record<string, string> = {}): Sent => ({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, payload: JSON.stringify({ query, variables }) });
const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}): Sent => ({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, payload: new URLSearchParams(fields).toString() });
const inTurn = <T>(list: readonly T[], next = 0) => () => list[next++ % list.length]!;

export const signing = (petitionSlug: string, email: string): Sent =>
  operation('mutation ($input: SignPetitionInput!) { signPetition(input: $input) { __typename ... on CheckYourEmail { message } ... on UserError { code } } }', { input: { petitionSlug, email, givenName: 'Samira', familyName: 'Benali', locale: 'fr', country: 'MA', area: 'MA-TNG' } });
const signingForm = (slug: string, email: string, accept?: string) => form(`/api/petitions/${slug}/sign`, { email, givenName: 'Samira', familyName: 'Benali', locale: 'fr', country: 'MA', area: 'MA-TNG' }, accept ? { accept } : {});
export const subscribing = (coalition: string, email: string): Sent => operation('mutation ($input: SubscribeInput!) { subscribe(input: $input) { __typename ... on CheckYourEmail { message } ... on UserError { code } } }', { input: { coalition, email, locale: 'fr' } });
const subscribingForm = (coalition: string, email: string) => form('/api/newsletter/subscribe', { coalition, email, locale: 'fr' });
const signingIn = (email: string) => operation('mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code message } } }', { input: { email, password: 'tout autre chose encore' } });
const forgetting = (email: string) => operation('mutation ($email: String!) { requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { message } ... on UserError { code } } }', { email });
const inviting = (organisationId: string, email: string, cookie: string) =>
  operation('mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on Invitation { name roles } ... on UserError { code } } }', { input: { organisationId, email, name: 'Nadia', locale: 'fr', roles: ['CAMPAIGNER'] } }, { cookie });
const accepting = (token: string) => operation('mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename ... on UserError { code message } } }', { input: { token, name: 'Nadia', password: 'une phrase assez longue 2026' } });

/** Signing again and subscribing again are how a confirmation is sent once more: there is no other door for that. */
export function doorsOf({ petition, coalition, organisation, signers, subscribers, accounts, inviters, invitations }: People): Door[] {
  const each = <K extends string>(kinds: Readonly<Record<K, readonly string[]>>, send: (email: string) => Sent) =>
    Object.fromEntries(Object.entries<() => string>({ unknown: nobody, ...Object.fromEntries(Object.entries<readonly string[]>(kinds).map(([kind, addresses]) => [kind, inTurn(addresses)])) }).map(([kind, next]) => [kind, () => send(next())]));
  const [inviter, invitation] = [inTurn(inviters), inTurn(invitations)];
  return [
    { what: 'signing by GraphQL', sides: each(signers, (email) => signing(petition, email)) },
    { what: 'signing by form', sides: each({ pending: signers.pending, confirmed: signers.confirmed }, (email) => signingForm(petition, email)) },
    { what: 'signing by form for programs', sides: each({ pending: signers.pending }, (email) => signingForm(petition, email, 'application/json')) },
    { what: 'subscribing by GraphQL', sides: each(subscribers, (email) => subscribing(coalition, email)) },
    { what: 'subscribing by form', sides: each({ confirmed: subscribers.confirmed }, (email) => subscribingForm(coalition, email)) },
    { what: 'signing in', sides: each(accounts, signingIn), isSlow: true },
    { what: 'a forgotten password', sides: each({ known: accounts.withPassword, withoutPassword: accounts.withoutPassword }, forgetting) },
    { what: 'inviting', sides: each({ known: accounts.withPassword }, (email) => inviting(organisation, email, inviter())) },
    { what: 'accepting an invitation with a guessed link', sides: { unknown: () => accepting(toToken(newId(), randomBytes(32))), known: () => accepting(toToken(invitation(), randomBytes(32))) } },
  ];
}
