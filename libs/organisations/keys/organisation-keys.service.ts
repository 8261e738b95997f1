import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Keys, makeBoxKeys, open, seal, type BoxKeys } from '#libs/crypto';

type PublicPart = { number: number; publicKey: Buffer };
type SecretPart = { public_key: Buffer; wrapped_secret: Buffer | null };

/**
 * The key pairs to which signers' data is sealed. The secret half is wrapped by a key of this installation, here
 * and nowhere else, so that an organisation may one day keep it itself. Works in the caller's transaction.
 */
@Injectable()
export class OrganisationKeys {
  constructor(private readonly keys: Keys) {}

  /** Makes key number 1. Fails when the organisation has it already. */
  async makeFirst(em: EntityManager, organisationId: string): Promise<void> {
    const { publicKey, secretKey } = makeBoxKeys();
    const wrapped = seal(this.keys.for('organisation-secret'), secretKey, boundTo(organisationId, 1));
    await em.query('insert into organisation_key (organisation_id, number, public_key, wrapped_secret) values ($1, 1, $2, $3)', [organisationId, publicKey, wrapped]);
  }

  /** The newest key that is not revoked; undefined when there is none, and then nothing may be kept for this organisation. */
  async current(em: EntityManager, organisationId: string): Promise<PublicPart | undefined> {
    const [key] = (await em.query(
      'select number, public_key as "publicKey" from organisation_key where organisation_id = $1 and revoked_at is null order by number desc limit 1',
      [organisationId],
    )) as PublicPart[];
    return key;
  }

  /** The whole pair, also of a revoked key, to read what was sealed to it; undefined when this installation does not hold it. */
  async open(em: EntityManager, organisationId: string, number: number): Promise<BoxKeys | undefined> {
    const [key] = (await em.query('select public_key, wrapped_secret from organisation_key where organisation_id = $1 and number = $2', [organisationId, number])) as SecretPart[];
    if (!key?.wrapped_secret) return undefined;
    return { publicKey: key.public_key, secretKey: open(this.keys.for('organisation-secret'), key.wrapped_secret, boundTo(organisationId, number)) };
  }
}

/** A wrapped secret moved to another row does not open. */
const boundTo = (organisationId: string, number: number) => `${organisationId}:${number}`;
