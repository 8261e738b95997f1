import { Injectable } from '@nestjs/common';
import { In, type FindOptionsWhere } from 'typeorm';
import { validate } from 'uuid';
import type { RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { sectionsOf } from '#libs/editor-schema';
import { RequestLoader } from '#libs/graphql';
import { sectionAt, wordsOf } from './amend-section.js';
import type { AmendmentFilterInput } from './amendments.input.js';
import { DocumentAmendmentEndorsementRow, DocumentAmendmentRow } from './document-amendment.entity.js';
import { versionWith } from './held-amendment.js';

/** Reads formal amendments, answered or not: all stay on record. */
@Injectable()
export class Amendments {
  constructor(private readonly database: Database) {}

  /** By section, then in the order in which they came. */
  async of(ctx: RequestContext, documentId: string, { state, strength, organisationId, versionId }: AmendmentFilterInput): Promise<DocumentAmendmentRow[]> {
    if ([organisationId, versionId].some((id) => id && !validate(id))) return [];
    const where: FindOptionsWhere<DocumentAmendmentRow> = { documentId, ...(state && { state }), ...(strength && { strength }), ...(organisationId && { organisationId }), ...(versionId && { versionId }) };
    return this.database.transaction(ctx, (em) => em.find(DocumentAmendmentRow, { where, order: { section: 'ASC', id: 'ASC' }, take: 500 }));
  }

  async byId(ctx: RequestContext, id: string): Promise<DocumentAmendmentRow | undefined> {
    if (!validate(id)) return undefined;
    return (await this.database.transaction(ctx, (em) => em.findOneBy(DocumentAmendmentRow, { id }))) ?? undefined;
  }

  /** The sections of a version, as they can be amended. */
  async sections(ctx: RequestContext, versionId: string): Promise<{ section: number; title: string; words: string }[]> {
    const version = await this.database.transaction(ctx, (em) => versionWith(em, versionId));
    return version ? sectionsOf(version.content).map(({ title }, section) => ({ section, title, words: wordsOf(sectionAt(version.content, section)!.blocks) })) : [];
  }

  /** Organisations that stand behind each, in the order in which they came. */
  readonly endorsements = new RequestLoader((ctx: RequestContext, ids: string[]) =>
    this.database.transaction(ctx, async (em) => {
      const rows = await em.find(DocumentAmendmentEndorsementRow, { where: { amendmentId: In(ids) }, order: { madeAt: 'ASC', organisationId: 'ASC' } });
      return new Map(ids.map((id) => [id, rows.filter(({ amendmentId }) => amendmentId === id)]));
    }),
  );
}
