import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '#libs/config';
import { sameBytes } from '#libs/crypto';
import type { Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { MailingRow } from '../mailing.entity.js';
import { hashOf, wordsOf } from '../writing/mailing-words.js';
import { Letter, type Readership } from './letter.mail.js';

const MOST_KEPT = 8;
/** A letter for each kind of reader in each language. */
export interface Letters {
  get(readership: Readership, locale: Locale): Letter;
}

/** The letters of approved mailings, compiled once in this process. Throws when the words are not those approved. */
@Injectable()
export class LetterPress {
  private readonly kept = new Map<string, Promise<Letters>>();

  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  /** Approved words never change while their mailing is sent, so what is kept stays right. */
  of(mailingId: string): Promise<Letters> {
    const known = this.kept.get(mailingId);
    if (known) return known;
    const made = this.make(mailingId);
    this.kept.set(mailingId, made);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    made.catch(() => this.kept.delete(mailingId));
    return made;
  }

  private async make(mailingId: string): Promise<Letters> {
    const em = this.source.manager;
    const mailing = await em.findOneByOrFail(MailingRow, { id: mailingId });
    const words = await wordsOf(em, mailingId);
    if (!mailing.contentHash || !sameBytes(mailing.contentHash, hashOf(words))) throw new Error(`Mailing ${mailingId} does not say what was approved`);
    const { name } = await em.findOneByOrFail(OrganisationRow, { id: mailing.organisationId });
    const of = async (readership: Readership) => new Map(await Promise.all(words.map(async (text) => [text.locale, await Letter.of(text, name, this.config.publicUrl, readership)] as const)));
    const made = { signer: await of('signer'), subscriber: await of('subscriber') };
    return { get: (readership, locale) => made[readership].get(locale)! };
  }
}
