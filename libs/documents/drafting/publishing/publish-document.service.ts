import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { hasSuggestions, isBlank, plainText } from '#libs/editor-schema';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { wordsOf } from '#libs/petitions';
import { LiveTexts, type LiveText } from '../../live/live-texts.service.js';
import { MoveDocument } from '../course/move-document.service.js';
import { holdAs, holdTexts } from '../document.access.js';
import { DocumentSearchRow } from '../document-search.entity.js';
import { DocumentTextRow } from '../document-text.entity.js';
import { DocumentRow } from '../document.entity.js';
import { nextDocumentState } from '../document.states.js';
import { cannotMove, type DocumentFault } from '../drafting.errors.js';

/** Publishes an adopted document: everybody reads and finds it from then on, in each language in which something is written. */
@Injectable()
export class PublishDocument {
  constructor(
    private readonly database: Database,
    private readonly moving: MoveDocument,
    private readonly live: LiveTexts,
  ) {}

  /** Not while suggestions wait in a text, and not without words in the language of reference. */
  async run(ctx: RequestContext, id: string): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, id, 'mayKeep');
      if (!nextDocumentState(document.state, 'publish')) return cannotMove(ctx, 'publish', document);
      const texts = await this.textsOf(em, document.id);
      const faults = faultsOf(ctx, document, texts);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const published = await this.moving.move(em, ctx, document, 'publish');
      if (published instanceof DocumentRow) await em.insert(DocumentSearchRow, rowsOf(published, texts));
      return published;
    });
  }

  private async textsOf(em: EntityManager, documentId: string): Promise<Map<DocumentTextRow['locale'], LiveText>> {
    await holdTexts(em, documentId);
    const rows = await em.findBy(DocumentTextRow, { documentId });
    const texts = new Map<DocumentTextRow['locale'], LiveText>();
    for (const { id, locale } of rows) texts.set(locale, await this.live.readHeld(em, id));
    return texts;
  }
}

function faultsOf(ctx: RequestContext, { referenceLocale }: DocumentRow, texts: ReadonlyMap<DocumentTextRow['locale'], LiveText>): FieldFault[] {
  const reference = texts.get(referenceLocale);
  const open = [...texts].filter(([, { content }]) => hasSuggestions(content));
  return [
    ...(reference && !isBlank(reference.content) ? [] : [fault(ctx, `texts.${referenceLocale}`, 'documents.drafting.empty')]),
    ...open.map(([locale]) => fault(ctx, `texts.${locale}`, 'documents.drafting.suggestionsWait')),
  ];
}

const rowsOf = ({ id, title, referenceLocale }: DocumentRow, texts: ReadonlyMap<DocumentTextRow['locale'], LiveText>) =>
  [...texts].filter(([, { words }]) => words > 0).map(([locale, { content }]) => ({ documentId: id, locale, words: wordsOf(`${title[locale] ?? title[referenceLocale] ?? ''} ${plainText(content)}`) }));
