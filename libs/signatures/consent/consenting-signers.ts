import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { openWith, toToken, type BoxKeys } from '#libs/crypto';
import type { Locale } from '#libs/i18n';
import { OrganisationKeys } from '#libs/organisations';
import { unpackContact } from '../settling/organisation-contact.js';
import { standingSigners } from './standing-signers.js';

const from = `from (${standingSigners}) c where c.organisation_id = $1 and c.petition_id = $2`;

export interface ConsentingRow {
  readonly signatureId: string;
  readonly locale: Locale;
  readonly keyNumber: number;
  readonly sealed: Buffer;
  readonly givenAt: Date;
  readonly textVersion: number;
}
export interface ConsentingContact {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly country: string;
  readonly area: string | null;
  readonly locale: Locale;
  readonly unsubscribeToken: string;
}
export interface ConsentingOf {
  readonly organisationId: string;
  readonly petitionId: string;
}

/** The signers of a petition who asked for the news of one organisation. Persons stay sealed until `contactOf`. */
@Injectable()
export class ConsentingSigners {
  constructor(private readonly keys: OrganisationKeys) {}

  async count(em: EntityManager, { organisationId, petitionId }: ConsentingOf): Promise<number> {
    const [row] = (await em.query(`select count(*)::int as n ${from}`, [organisationId, petitionId])) as { n: number }[];
    return row!.n;
  }

  /** Up to `limit` of them in order of their ids, after the one given. */
  async list(em: EntityManager, of: ConsentingOf & { after?: string; limit: number }): Promise<ConsentingRow[]> {
    return em.query(
      `select c.signature_id as "signatureId", c.locale, c.key_number as "keyNumber", c.sealed, c.given_at as "givenAt", c.text_version as "textVersion" ${from}
       and ($3::uuid is null or c.signature_id > $3) order by c.signature_id limit $4`,
      [of.organisationId, of.petitionId, of.after ?? null, of.limit],
    );
  }

  /** The same, of these signatures only; whoever has unsubscribed or withdrawn since is left out. */
  async among(em: EntityManager, of: ConsentingOf & { signatureIds: readonly string[] }): Promise<ConsentingRow[]> {
    return em.query(
      `select c.signature_id as "signatureId", c.locale, c.key_number as "keyNumber", c.sealed, c.given_at as "givenAt", c.text_version as "textVersion" ${from} and c.signature_id = any($3::uuid[])`,
      [of.organisationId, of.petitionId, of.signatureIds],
    );
  }

  /** Opens one with the organisation's key pair (`keysOf`); keep the result in memory only. Throws when it was sealed to another. */
  async contactOf(keys: BoxKeys, row: ConsentingRow): Promise<ConsentingContact> {
    const { unsubscribeSecret, ...contact } = unpackContact(openWith(keys, row.sealed));
    return { ...contact, unsubscribeToken: toToken(row.signatureId, unsubscribeSecret) };
  }

  /** Key pairs by number, for all the rows of a page. Throws when this installation does not hold one. */
  async keysOf(em: EntityManager, organisationId: string, rows: readonly ConsentingRow[]): Promise<Map<number, BoxKeys>> {
    const found = new Map<number, BoxKeys>();
    for (const number of new Set(rows.map((row) => row.keyNumber))) {
      const keys = await this.keys.open(em, organisationId, number);
      if (!keys) throw new Error(`Key ${number} of organisation ${organisationId} is not held here`);
      found.set(number, keys);
    }
    return found;
  }
}
