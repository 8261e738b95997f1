import type { EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { makeSecret, sha256, type Keys } from '#libs/crypto';
import { newId } from '#libs/database';
import type { SignOffRow } from '../sign-off.entity.js';
import { sealContact, type Contact } from './contact.js';
import { SignOffContactRow } from './sign-off-contact.entity.js';
import { SignOffExternalRow } from './sign-off-external.entity.js';

type Named = Pick<SignOffExternalRow, 'name' | 'acronym' | 'country' | 'kind' | 'locale' | 'twinReason'>;

/** Writes down an organisation that is no member, and sealed who answers for it, under a link of its own; its id. Nobody is told by it. */
export async function addExternal(em: EntityManager, ctx: RequestContext, keys: Keys, { documentId, coalitionId }: SignOffRow, named: Named, { name, email }: Pick<Contact, 'name' | 'email'>, at: Date): Promise<string> {
  const [id, secret, addedBy] = [newId(), makeSecret(), demandAccount(ctx)];
  await em.insert(SignOffExternalRow, { id, documentId, coalitionId, ...named, addedAt: at, addedBy });
  const contact = { name, email, secret: secret.toString('base64url') };
  await em.insert(SignOffContactRow, { externalId: id, documentId, coalitionId, tokenHash: sha256(secret), sealed: sealContact(keys, id, contact), addedBy });
  return id;
}
