import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NotADocument } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { holdTexts } from '../../drafting/document.access.js';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { LiveTexts, type LiveText } from '../../live/live-texts.service.js';

/** A language as it is written right now. */
export interface StandingText {
  readonly textId: string;
  readonly locale: Locale;
  /** Undefined for what breaks the schema until somebody opens it, which mends it. */
  readonly live: LiveText | undefined;
}

/** What is written in each language, with nobody typing until the transaction ends. */
@Injectable()
export class StandingTexts {
  constructor(private readonly texts: LiveTexts) {}

  /** The language that holds first. */
  async held(em: EntityManager, { id, referenceLocale }: DocumentRow): Promise<StandingText[]> {
    await holdTexts(em, id);
    return this.each(em, { id, referenceLocale }, (textId) => this.texts.readHeld(em, textId));
  }

  /** The same, while others go on typing. */
  async now(em: EntityManager, document: DocumentRow): Promise<StandingText[]> {
    return this.each(em, document, (textId) => this.texts.read(textId));
  }

  private async each(em: EntityManager, { id, referenceLocale }: Pick<DocumentRow, 'id' | 'referenceLocale'>, read: (textId: string) => Promise<LiveText>): Promise<StandingText[]> {
    const rows = await em.find(DocumentTextRow, { where: { documentId: id }, order: { locale: 'ASC' } });
    const standing: StandingText[] = [];
    for (const { id: textId, locale } of rows) standing.push({ textId, locale, live: await this.whole(() => read(textId)) });
    return standing.sort((a, b) => Number(b.locale === referenceLocale) - Number(a.locale === referenceLocale));
  }

  private async whole(read: () => Promise<LiveText>): Promise<LiveText | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof NotADocument) return undefined;
      throw error;
    }
  }
}
