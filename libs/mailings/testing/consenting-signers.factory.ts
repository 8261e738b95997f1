import { randomBytes } from 'node:crypto';
import { sealTo, sha256, toToken } from '#libs/crypto';
import { newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { SpecDatabase } from '#libs/testing';

export interface SignerWishes {
  readonly petitionId: string;
  /** The petition's leading organisation. */
  readonly leadId: string;
  /** The one that was ticked; the leading one unless told. */
  readonly organisationId?: string;
  readonly locale?: Locale;
  readonly givenName?: string;
  /** What stands before the @. */
  readonly name?: string;
}
export interface MadeSigner {
  readonly signatureId: string;
  readonly email: string;
  /** Of the link that unsubscribes. */
  readonly token: string;
}

/** Confirmed signers who ticked one organisation, sealed to its key as the worker would have done. */
export async function makeConsentingSigners(db: SpecDatabase, count: number, wishes: SignerWishes): Promise<MadeSigner[]> {
  const { petitionId, leadId, organisationId = leadId, locale = 'fr' } = wishes;
  const [key] = await db.sql<{ public_key: Buffer }>('select public_key from organisation_key where organisation_id = $1 and number = 1', [organisationId]);
  const made = await Promise.all(Array.from({ length: count }, (_, i) => makeOne(key!.public_key, i, wishes)));
  const ids = made.map((one) => one.signatureId);
  await db.sql(
    `insert into signature (id, petition_id, organisation_id, dedup_token, person_token, state, country, locale, confirm_hash, manage_hash, confirmed_at, confirmed_on)
     select id, $2, $3, sha256(id::text::bytea), sha256(id::text::bytea), 1, 'MA', $4, 'x', 'x', now(), current_date from unnest($1::uuid[]) u(id)`,
    [ids, petitionId, leadId, locale],
  );
  await db.sql(
    `insert into consent (signature_id, organisation_id, petition_id, lead_organisation_id, text_version, locale, unsubscribe_hash) select u.id, $3, $4, $5, 1, $6, u.hash from unnest($1::uuid[], $2::bytea[]) u(id, hash)`,
    [ids, made.map((one) => one.hash), organisationId, petitionId, leadId, locale],
  );
  await db.sql('insert into organisation_contact (signature_id, organisation_id, key_number, sealed) select u.id, $3, 1, u.sealed from unnest($1::uuid[], $2::bytea[]) u(id, sealed)', [ids, made.map((one) => one.sealed), organisationId]);
  return made;
}

/** The contact is packed as signatures packs it: address, names, country, area, language, secret. */
async function makeOne(publicKey: Buffer, i: number, { name = 'signer', givenName = 'Samira', locale = 'fr' }: SignerWishes) {
  const [signatureId, secret] = [newId(), randomBytes(32)];
  const email = `${name}${i}@association.ma`;
  const sealed = sealTo(publicKey, JSON.stringify([email, givenName, 'Benali', 'MA', null, locale, secret.toString('base64')]));
  return { signatureId, email, token: toToken(signatureId, secret), hash: sha256(secret), sealed };
}
