import type { EntityManager } from 'typeorm';
import { NotFound } from '#libs/context';
import { open, readToken, seal, toToken, type Keys } from '#libs/crypto';
import { SignOffContactRow } from './sign-off-contact.entity.js';

/** Who answers for an organisation from outside, and the secret of its link. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  /** base64url */
  readonly secret: string;
}

/** As it is kept, bound to its organisation. */
export const sealContact = (keys: Keys, externalId: string, contact: Contact): Buffer => seal(keys.for('sign-off'), Buffer.from(JSON.stringify(contact)), externalId);

/** Undefined once it was erased. */
export function openContact(keys: Keys, { externalId, sealed }: SignOffContactRow): Contact | undefined {
  return sealed ? (JSON.parse(open(keys.for('sign-off'), sealed, externalId).toString()) as Contact) : undefined;
}

export const linkToken = (externalId: string, { secret }: Contact): string => toToken(externalId, Buffer.from(secret, 'base64url'));

/** The organisation whose link this is; until the end of the transaction the actor reads and answers as it. Throws NotFound for any other link. */
export async function byLink(em: EntityManager, token: string): Promise<SignOffContactRow> {
  const read = readToken(token);
  if (!read) throw new NotFound();
  await em.query(`select set_config('app.sign_off', $1, true)`, [read.hash.toString('hex')]);
  const contact = await em.findOneBy(SignOffContactRow, { externalId: read.id, tokenHash: read.hash });
  if (!contact) throw new NotFound();
  return contact;
}
