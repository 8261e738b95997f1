import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { validate } from 'uuid';
import { demand, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import { RequestLoader } from '#libs/graphql';
import { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentEditionTextRow } from '../document-edition-text.entity.js';
import { DocumentEditionRow } from '../document-edition.entity.js';
import { DocumentVersionReadingRow } from '../document-version-reading.entity.js';
import { DocumentVersionRow } from '../document-version.entity.js';
import { followed, isStale } from '../staleness.js';

interface Course {
  readonly versions: readonly DocumentVersionRow[];
  readonly readings: readonly DocumentVersionReadingRow[];
}

/** Reads versions and editions as far as row security goes: who reads the document as it is written all of them, others published editions. */
@Injectable()
export class DocumentVersions {
  /** Versions of an edition, by language. */
  readonly ofEditions = new RequestLoader((ctx, ids) => this.byEdition(ctx, ids));
  private readonly courses = new RequestLoader((ctx, ids) => this.coursesOf(ctx, ids));
  private readonly contents = new RequestLoader((ctx, ids) => this.contentsOf(ctx, ids));

  constructor(private readonly database: Database) {}

  /** Of all languages, the newest first. */
  async list(ctx: RequestContext, documentId: string): Promise<DocumentVersionRow[]> {
    demand(ctx, 'document.read');
    if (!validate(documentId)) return [];
    return this.database.transaction(ctx, (em) => em.find(DocumentVersionRow, { where: { documentId }, order: { madeAt: 'DESC', id: 'DESC' } }));
  }

  async byId(ctx: RequestContext, id: string): Promise<DocumentVersionRow | null> {
    demand(ctx, 'document.read');
    return validate(id) ? this.database.transaction(ctx, (em) => em.findOneBy(DocumentVersionRow, { id })) : null;
  }

  /** The newest first. */
  async editions(ctx: RequestContext, documentId: string): Promise<DocumentEditionRow[]> {
    demand(ctx, 'document.read');
    if (!validate(documentId)) return [];
    return this.database.transaction(ctx, (em) => em.find(DocumentEditionRow, { where: { documentId }, order: { number: 'DESC' } }));
  }

  /** For everybody: the edition of that number, the newest when unset, once it is published. */
  async published(ctx: RequestContext, slug: string, number?: number | null): Promise<DocumentEditionRow | null> {
    return this.database.transaction(ctx, async (em) => {
      const document = await em.findOneBy(DocumentRow, { slug });
      return document && em.findOne(DocumentEditionRow, { where: { documentId: document.id, publishedAt: Not(IsNull()), ...(number && { number }) }, order: { number: 'DESC' } });
    });
  }

  async content(ctx: RequestContext, { id }: DocumentVersionRow): Promise<DocumentNode> {
    return (await this.contents.load(ctx, id))!;
  }

  /** The version of the reference with which a translation is known to agree. */
  async source(ctx: RequestContext, version: DocumentVersionRow): Promise<DocumentVersionRow | null> {
    const { versions, readings } = (await this.courses.load(ctx, version.documentId))!;
    return followed(version, versions, readings) ?? null;
  }

  async isStale(ctx: RequestContext, version: DocumentVersionRow): Promise<boolean> {
    const { versions, readings } = (await this.courses.load(ctx, version.documentId))!;
    return isStale(version, versions, readings);
  }

  private async coursesOf(ctx: RequestContext, documentIds: string[]): Promise<Map<string, Course>> {
    return this.database.transaction(ctx, async (em) => {
      const [versions, readings] = [await em.findBy(DocumentVersionRow, { documentId: In(documentIds) }), await em.findBy(DocumentVersionReadingRow, { documentId: In(documentIds) })];
      const own = (id: string) => ({ versions: versions.filter(({ documentId }) => documentId === id), readings: readings.filter(({ documentId }) => documentId === id) });
      return new Map(documentIds.map((id) => [id, own(id)]));
    });
  }

  private async contentsOf(ctx: RequestContext, ids: string[]): Promise<Map<string, DocumentNode>> {
    const rows = await this.database.transaction(ctx, (em) => em.find(DocumentVersionRow, { select: { id: true, content: true }, where: { id: In(ids) } }));
    return new Map(rows.map(({ id, content }) => [id, content]));
  }

  private async byEdition(ctx: RequestContext, ids: string[]): Promise<Map<string, DocumentVersionRow[]>> {
    return this.database.transaction(ctx, async (em) => {
      const texts = await em.find(DocumentEditionTextRow, { where: { editionId: In(ids) }, order: { locale: 'ASC' } });
      const versions = new Map((await em.findBy(DocumentVersionRow, { id: In(texts.map(({ versionId }) => versionId)) })).map((row) => [row.id, row]));
      return new Map(ids.map((id) => [id, texts.filter(({ editionId }) => editionId === id).flatMap(({ versionId }) => versions.get(versionId) ?? [])]));
    });
  }
}
