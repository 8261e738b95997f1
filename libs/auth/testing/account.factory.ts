import type { Actor, RequestContext } from '#libs/context';
import { newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { SpecDatabase } from '#libs/testing';
import { Passwords } from '../passwords/passwords.service.js';

type AccountActor = Extract<Actor, { kind: 'account' }>;
export interface AccountWishes {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: Locale;
  readonly password?: string;
}
export interface ActorWishes {
  readonly memberships?: AccountActor['memberships'];
  readonly leads?: AccountActor['leads'];
  readonly voices?: AccountActor['voices'];
  readonly locale?: Locale;
  readonly sessionId?: string;
}

/** An account, by default without a password. */
export async function makeAccount(db: SpecDatabase, { name = 'Nadia Benali', email, locale = 'fr', password }: AccountWishes = {}): Promise<{ id: string; email: string; name: string }> {
  const id = newId();
  const address = email ?? `${id}@example.org`;
  const hash = password ? await new Passwords().hash(password) : null;
  await db.sql('insert into account (id, email, name, locale, password_hash) values ($1, $2, $3, $4, $5)', [id, address, name, locale, hash]);
  return { id, email: address, name };
}

/** A request of somebody signed in, with these roles. */
export function accountContext(accountId: string, { memberships = [], leads = [], voices = [], locale = 'fr', sessionId = newId() }: ActorWishes = {}): RequestContext {
  return { actor: { kind: 'account', accountId, sessionId, memberships, leads, voices }, locale, requestId: newId() };
}

/** A request of a citizen: nobody in particular. */
export function citizen(locale: Locale = 'fr'): RequestContext {
  return { actor: { kind: 'anonymous' }, locale, requestId: newId() };
}
