import { Injectable } from '@nestjs/common';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { hasSuggestions, isBlank, NotADocument, type DocumentNode } from '#libs/editor-schema';
import { rightsOf } from '../../drafting/document.access.js';
import { DocumentTextRow } from '../../drafting/document-text.entity.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { LiveTexts, type LiveText } from '../../live/live-texts.service.js';
import { versionsOf } from '../keeping/write-version.js';
import { newest } from '../staleness.js';
import { DocumentLanguage } from '../version.type.js';

/** What is written now, for who takes part in the writing or comments on it. */
@Injectable()
export class WrittenNow {
  constructor(
    private readonly database: Database,
    private readonly texts: LiveTexts,
  ) {}

  /** Each language beside its last version; the one that holds first. */
  async languages(ctx: RequestContext, documentId: string): Promise<DocumentLanguage[]> {
    const { document, texts, versions } = await this.read(ctx, documentId);
    const list: DocumentLanguage[] = [];
    for (const { id, locale } of texts) {
      const live = await this.live(id);
      const isChanged = live !== undefined && !isBlank(live.content) && !newest(versions, locale)?.hash.equals(live.hash);
      list.push(Object.assign(new DocumentLanguage(), { locale, isReference: locale === document.referenceLocale, words: live?.words ?? 0, isChanged, hasSuggestions: live !== undefined && hasSuggestions(live.content) }));
    }
    return list.sort((a, b) => Number(b.isReference) - Number(a.isReference));
  }

  async content(ctx: RequestContext, documentId: string, locale: string): Promise<DocumentNode> {
    const { texts } = await this.read(ctx, documentId);
    const text = texts.find((one) => one.locale === locale);
    const live = text && (await this.live(text.id));
    if (!live) throw new NotFound();
    return live.content;
  }

  private async read(ctx: RequestContext, documentId: string) {
    return this.database.transaction(ctx, async (em) => {
      const document = validate(documentId) ? await em.findOneBy(DocumentRow, { id: documentId }) : null;
      if (!document || !(await rightsOf(em, ctx, document)).mayComment) throw new NotFound();
      const texts = await em.find(DocumentTextRow, { where: { documentId: document.id }, order: { locale: 'ASC' } });
      return { document, texts, versions: await versionsOf(em, document.id) };
    });
  }

  /** Undefined for what breaks the schema until somebody opens it. */
  private async live(textId: string): Promise<LiveText | undefined> {
    try {
      return await this.texts.read(textId);
    } catch (error) {
      if (error instanceof NotADocument) return undefined;
      throw error;
    }
  }
}
