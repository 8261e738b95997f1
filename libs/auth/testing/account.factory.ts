import type { Actor, RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { SpecDatabase } from '#libs/testing';

type AccountActor = Extract<Actor, { kind: 'account' }>;
export interface AccountWishes {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: Locale;
}
export interface ActorWishes {
  readonly memberships?: AccountActor['memberships'];
  readonly leads?: AccountActor['leads'];
  readonly locale?: Locale;
  readonly sessionId?: string;
}

/** An account without a password. */
export async function makeAccount(db: SpecDatabase, { name = 'Nadia Benali', email, locale = 'fr' }: AccountWishes = {}): Promise<{ id: string; email: string; name: string }> {
  const id = newId();
  const address = email ?? `${id}@example.org`;
  await db.sql('insert into account (id, email, name, locale) values ($1, $2, $3, $4)', [id, address, name, locale]);
  return { id, email: address, name };
}

/** A request of somebody signed in, with these roles. */
export function accountContext(accountId: string, { memberships = [], leads = [], locale = 'fr', sessionId = newId() }: ActorWishes = {}): RequestContext {
  return { actor: { kind: 'account', accountId, sessionId, memberships, leads }, locale, requestId: newId() };
}

/** A request of a citizen: nobody in particular. */
export function citizen(locale: Locale = 'fr'): RequestContext {
  return { actor: { kind: 'anonymous' }, locale, requestId: newId() };
}
