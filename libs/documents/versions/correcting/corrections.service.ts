import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { RequestLoader } from '#libs/graphql';
import { rightsOf } from '../../drafting/document.access.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentCorrectionRow } from './document-correction.entity.js';

/** A correction with the document at its other end. */
export interface Correction {
  readonly row: DocumentCorrectionRow;
  readonly other: DocumentRow;
}

/** Which document corrects which, as far as row security shows both: to everybody what is published. */
@Injectable()
export class Corrections {
  /** What this document corrects. */
  readonly ofLater = new RequestLoader<Correction>((ctx, ids) => this.load(ctx, ids, 'documentId', 'correctsId'));
  /** What corrects this document, or is written to; without what was given up. */
  readonly ofEarlier = new RequestLoader<Correction>((ctx, ids) => this.load(ctx, ids, 'correctsId', 'documentId'));

  constructor(private readonly database: Database) {}

  /** Whether who asks may begin one: whoever keeps it, and writes. */
  async mayBegin(ctx: RequestContext, document: DocumentRow): Promise<boolean> {
    if (document.state !== 'published' || ctx.actor.kind !== 'account') return false;
    const { mayKeep, mayWrite } = await this.database.transaction(ctx, (em) => rightsOf(em, ctx, document));
    return mayKeep && mayWrite && !(await this.ofEarlier.load(ctx, document.id));
  }

  private async load(ctx: RequestContext, ids: readonly string[], here: 'documentId' | 'correctsId', there: 'documentId' | 'correctsId'): Promise<Map<string, Correction>> {
    return this.database.transaction(ctx, async (em) => new Map((await correctionsOf(em, ids, here, there)).map((one) => [one.row[here], one])));
  }
}

/** Without those that were given up. */
export async function correctionsOf(em: EntityManager, ids: readonly string[], here: 'documentId' | 'correctsId', there: 'documentId' | 'correctsId'): Promise<Correction[]> {
  const rows = await em.find(DocumentCorrectionRow, { where: { [here]: In([...ids]) }, order: { at: 'ASC' } });
  const others = new Map((await em.findBy(DocumentRow, { id: In(rows.map((row) => row[there])) })).map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const other = others.get(row[there]);
    return other && (other.publishedAt || other.state !== 'archived') ? [{ row, other }] : [];
  });
}
