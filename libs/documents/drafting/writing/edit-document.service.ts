import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { holdAs } from '../document.access.js';
import { DocumentTextRow } from '../document-text.entity.js';
import { DocumentRow } from '../document.entity.js';
import { isEdited } from '../document.states.js';
import { cannotMove, type DocumentFault } from '../drafting.errors.js';
import type { EditDocumentInput } from '../drafting.input.js';
import { wordFaults, writtenOf } from './document-words.js';

/** Changes what a document is called, of which kind and how long it may be, and adds languages: whoever keeps it, until it is voted on. */
@Injectable()
export class EditDocument {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: EditDocumentInput): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, input.documentId, 'mayKeep');
      if (!isEdited(document.state)) return cannotMove(ctx, 'edit', document);
      const written = writtenOf(input);
      const faults = wordFaults(ctx, written, document.referenceLocale);
      if (faults.length > 0) return invalidInput(ctx, faults);
      await em.update(DocumentRow, { id: document.id }, { ...written, updatedAt: await momentOf(em, ctx) });
      return this.recorded(em, ctx, document, 'document.edit');
    });
  }

  /** Whoever writes may add a language: it begins empty. One that is there already stays as it is. */
  async addLanguage(ctx: RequestContext, id: string, locale: string): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, id, 'mayWrite');
      if (!isEdited(document.state)) return cannotMove(ctx, 'edit', document);
      if (!isLocale(locale)) return invalidInput(ctx, [fault(ctx, 'locale', 'documents.drafting.noLanguage')]);
      const { coalitionId } = document;
      if (await em.existsBy(DocumentTextRow, { documentId: document.id, locale })) return document;
      await em.insert(DocumentTextRow, { id: newId(), documentId: document.id, coalitionId, locale });
      return this.recorded(em, ctx, document, 'document.addLanguage', { locale });
    });
  }

  private async recorded(em: EntityManager, ctx: RequestContext, { id, coalitionId, organisationId }: DocumentRow, action: string, detail?: Record<string, string>): Promise<DocumentRow> {
    await this.audit.record(em, ctx, { action, objectKind: 'document', objectId: id, coalitionId, organisationId, ...(detail && { detail }) });
    return em.findOneByOrFail(DocumentRow, { id });
  }
}
