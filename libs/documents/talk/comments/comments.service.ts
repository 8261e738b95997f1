import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { placesOf, type AnchorPlace } from '#libs/editor-schema';
import { AnchoredTexts } from './anchored-texts.service.js';
import { DocumentCommentRow, DocumentRemarkRow } from './document-comment.entity.js';

const MOST_SHOWN = 500;
export type CommentState = 'open' | 'resolved';
/** A conversation with all that was said in it, and where its words stand today; no place for the whole text, and for words that are gone. */
export interface Conversation {
  readonly row: DocumentCommentRow;
  readonly remarks: readonly DocumentRemarkRow[];
  readonly place: AnchorPlace | undefined;
}
interface Wanted {
  readonly textId?: string;
  readonly state?: CommentState;
}

/** Reads what was said to the texts of a document, as far as row security lets the actor hear it. */
@Injectable()
export class Comments {
  constructor(
    private readonly database: Database,
    private readonly texts: AnchoredTexts,
  ) {}

  /** In the order in which they were begun: all that are open, and of those that were resolved the latest. */
  async of(ctx: RequestContext, documentId: string, { textId, state }: Wanted): Promise<Conversation[]> {
    if (textId && !validate(textId)) return [];
    const where = { documentId, ...(textId && { textId }), ...(state && { resolvedAt: state === 'resolved' ? Not(IsNull()) : IsNull() }) };
    const found = await this.read(ctx, (em) => em.find(DocumentCommentRow, { where, order: { resolvedAt: { direction: 'DESC', nulls: 'FIRST' }, id: 'ASC' }, take: MOST_SHOWN }));
    return found.toSorted((a, b) => (a.row.id < b.row.id ? -1 : 1));
  }

  async one(ctx: RequestContext, id: string): Promise<Conversation> {
    const [conversation] = await this.read(ctx, (em) => em.findBy(DocumentCommentRow, { id }));
    return conversation!;
  }

  private async read(ctx: RequestContext, find: (em: EntityManager) => Promise<DocumentCommentRow[]>): Promise<Conversation[]> {
    const { rows, remarks } = await this.database.transaction(ctx, async (em) => {
      const found = await find(em);
      return { rows: found, remarks: await em.find(DocumentRemarkRow, { where: { commentId: In(found.map(({ id }) => id)) }, order: { id: 'ASC' } }) };
    });
    const places = await this.places(rows);
    return rows.map((row) => ({ row, remarks: remarks.filter(({ commentId }) => commentId === row.id), place: places.get(row.id) }));
  }

  private async places(rows: readonly DocumentCommentRow[]): Promise<Map<string, AnchorPlace>> {
    const places = new Map<string, AnchorPlace>();
    for (const textId of new Set(rows.map((row) => row.textId))) {
      const anchored = rows.filter((row) => row.textId === textId && row.quote !== '');
      if (anchored.length === 0) continue;
      const found = placesOf(await this.texts.of(textId), anchored.map(({ begins, ends, quote }) => ({ from: begins!, to: ends!, quote })));
      for (const [i, { id }] of anchored.entries()) if (found[i]) places.set(id, found[i]);
    }
    return places;
  }
}
