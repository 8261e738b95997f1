import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { areaName, countryName, translate, type Locale } from '#libs/i18n';
import { ConsentingSigners, type ConsentingContact, type ConsentingRow } from '#libs/signatures';
import type { PetitionExport } from '../export.entity.js';
import type { Cell, TableColumn } from '../sinks/table-sink.js';
import { languageName } from './report-labels.js';

const PAGE = 200;
const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' });

export function signerColumns(locale: Locale): TableColumn[] {
  return [
    { key: 'consentedOn', title: translate(locale, 'exports.column.consentedOn'), kind: 'day', width: 16 },
    { key: 'givenName', title: translate(locale, 'exports.column.givenName'), kind: 'text', width: 20 },
    { key: 'familyName', title: translate(locale, 'exports.column.familyName'), kind: 'text', width: 20 },
    { key: 'email', title: translate(locale, 'exports.column.email'), kind: 'text', width: 32 },
    { key: 'area', title: translate(locale, 'exports.column.area'), kind: 'text', width: 24 },
    { key: 'country', title: translate(locale, 'exports.column.country'), kind: 'text', width: 16 },
    { key: 'language', title: translate(locale, 'exports.column.language'), kind: 'text', width: 14 },
    { key: 'wording', title: translate(locale, 'exports.column.wording'), kind: 'number', width: 14 },
  ];
}

/** An organisation's own consenting signers, read page by page; each person is opened in memory only and given at once. */
@Injectable()
export class SignerRows {
  constructor(
    private readonly db: Database,
    private readonly signers: ConsentingSigners,
  ) {}

  count(row: PetitionExport): Promise<number> {
    return this.db.transaction(systemContext(row.id), (em) => this.signers.count(em, row));
  }

  async *read(row: PetitionExport): AsyncGenerator<Cell[]> {
    for (let after: string | undefined; ; ) {
      const { rows, keys } = await this.page(row, after);
      for (const signer of rows) yield this.cells(signer, await this.signers.contactOf(keys.get(signer.keyNumber)!, signer), row.locale);
      after = rows.at(-1)?.signatureId;
      if (rows.length < PAGE) return;
    }
  }

  private page(row: PetitionExport, after: string | undefined) {
    return this.db.transaction(systemContext(row.id), async (em) => {
      const { organisationId, petitionId } = row;
      const rows = await this.signers.list(em, { organisationId, petitionId, after, limit: PAGE });
      return { rows, keys: await this.signers.keysOf(em, organisationId, rows) };
    });
  }

  private cells({ givenAt, textVersion }: ConsentingRow, contact: ConsentingContact, locale: Locale): Cell[] {
    const { givenName, familyName, email, area, country } = contact;
    return [dayOf.format(givenAt), givenName, familyName, email, area ? areaName(area, locale) : null, countryName(country, locale), languageName(contact.locale, locale), textVersion];
  }
}
