import { citizen } from '#libs/auth/testing';
import { toToken, type Keys } from '#libs/crypto';
import type { RequestContext } from '#libs/context';
import type { SpecDatabase } from '#libs/testing';
import { openSigner } from '../signing/signer-blob.js';
import { PublicNameChoice, type SignPetitionInput } from '../signing/sign-petition.input.js';

let made = 0;

/** The answers of somebody who signs; each call another person unless told. */
export function signer(petitionSlug: string, wishes: Partial<SignPetitionInput> = {}): SignPetitionInput {
  made++;
  return { petitionSlug, email: `signer${made}@association.ma`, givenName: 'Samira', familyName: 'Benali', locale: 'ar', country: 'MA', area: 'MA-TNG', publicName: PublicNameChoice.HIDDEN, consents: [], ...wishes };
}

/** The tokens of the links in the mails of a pending signature, as the worker reads them. */
export async function linksOf(db: SpecDatabase, keys: Keys, email: string): Promise<{ id: string; confirm: string; manage: string }> {
  const rows = await db.sql<{ signature_id: string; sealed: Buffer }>('select signature_id, sealed from signer_contact');
  for (const { signature_id: id, sealed } of rows) {
    const blob = openSigner(keys.for('signer-contact'), id, sealed);
    if (blob.email === email) return { id, confirm: toToken(id, blob.confirmSecret), manage: toToken(id, blob.manageSecret) };
  }
  throw new Error('Nobody with this address waits for confirmation');
}

export const samira: RequestContext = citizen('ar');
