import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '#libs/config';
import { hmac, Keys, makeSecret, seal, sha256 } from '#libs/crypto';
import { newId } from '#libs/database';
import { canonicalAddress } from '#libs/signatures';
import type { ReferenceInput } from './reference.input.js';

interface Petition {
  id: string;
  organisation_id: string;
}

/**
 * Signing as it is mostly written: a request, its own transaction, its own statements. It does what Sawt does (checks,
 * tokens, sealing, signature, sealed contact, consent, errand, tally) so that only the way differs.
 */
@Injectable()
export class ReferenceSigning implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly petitions = new Map<string, Promise<Petition>>();

  constructor(
    config: Config,
    private readonly keys: Keys,
  ) {
    this.pool = new pg.Pool({ connectionString: config.adminDatabaseUrl }); // ten connections, as pg has it; past row security: it is spared that
  }

  /** Everything in one transaction; or, when `isBare`, one insert of the row and nothing else. */
  async sign(input: ReferenceInput, isBare: boolean): Promise<void> {
    const petition = await this.petition(input.petitionSlug);
    const row = this.prepare(petition, input);
    if (isBare) return void (await this.pool.query({ name: 'row', text: INSERT, values: row.values }));
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query({ name: 'row', text: INSERT, values: row.values });
      await client.query({ name: 'contact', text: 'insert into signer_contact (signature_id, organisation_id, sealed) values ($1, $2, $3)', values: [row.id, petition.organisation_id, row.sealed] });
      if (input.consents?.some(({ given }) => given)) await client.query({ name: 'consent', text: `insert into consent (signature_id, organisation_id, petition_id, lead_organisation_id, text_version, locale) values ($1, $2, $3, $2, 1, 'fr')`, values: [row.id, petition.organisation_id, petition.id] });
      await client.query({ name: 'errand', text: `insert into outbox (job, subject) values ('signatures.sendConfirmation', $1)`, values: [row.id] });
      await client.query({ name: 'tally', text: TALLY, values: [petition.id, petition.organisation_id] });
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private prepare(petition: Petition, { email, givenName, familyName, country, area, locale }: ReferenceInput) {
    const address = canonicalAddress(email)?.address;
    const names = [givenName, familyName].map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim());
    if (!address || names.some((name) => name === '' || name.length > 80 || !/\p{L}/u.test(name))) throw new Error('Something is wrong with the answers');
    const [id, key, confirm, manage] = [newId(), this.keys.for('petition-key'), makeSecret(), makeSecret()];
    const sealed = seal(this.keys.for('signer-contact'), JSON.stringify([petition.id, email, ...names, confirm.toString('base64'), manage.toString('base64')]), id);
    const tokens = [hmac(key, `${petition.id} ${address}`), hmac(key, `${petition.id} ${address} ${names.join(' ')}`)];
    return { id, sealed, values: [id, petition.id, petition.organisation_id, ...tokens, country ?? 'MA', area ?? null, locale ?? 'fr', sha256(confirm), sha256(manage)] };
  }

  private petition(slug: string): Promise<Petition> {
    let known = this.petitions.get(slug);
    if (!known) this.petitions.set(slug, (known = this.read(slug)));
    return known;
  }

  private async read(slug: string): Promise<Petition> {
    const { rows } = await this.pool.query<Petition>('select id, organisation_id from petition where slug = $1', [slug]);
    if (!rows[0]) throw new Error(`There is no petition ${slug}`);
    return rows[0];
  }
}

const INSERT = 'insert into signature (id, petition_id, organisation_id, dedup_token, person_token, country, area, locale, confirm_hash, manage_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';
const TALLY = 'insert into petition_tally as t (petition_id, organisation_id, pending) values ($1, $2, 1) on conflict (petition_id) do update set pending = t.pending + 1';
