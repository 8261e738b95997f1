import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { illegalMove, type IllegalMove } from '#libs/graphql';
import { DocumentVersionReadingRow } from '../document-version-reading.entity.js';
import type { DocumentVersionRow } from '../document-version.entity.js';
import { isStale, newest } from '../staleness.js';
import { holdVersion } from './held-version.js';
import { versionsOf } from './write-version.js';

/** Says that a translation, read against the words that hold now, is still right as it is. */
@Injectable()
export class ReadAgain {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Changes nothing for one that is not stale. Of each language the newest version alone can be found right. */
  async run(ctx: RequestContext, versionId: string): Promise<DocumentVersionRow | IllegalMove> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const { version, document } = await holdVersion(em, ctx, versionId);
      const { id: documentId, coalitionId, referenceLocale, state } = document;
      const versions = await versionsOf(em, documentId);
      if (newest(versions, version.locale)!.id !== version.id) return illegalMove(ctx, state.toUpperCase(), 'documents.versions.notNewest');
      if (!isStale(version, versions, await em.findBy(DocumentVersionReadingRow, { documentId }))) return version;
      const holding = newest(versions, referenceLocale)!;
      await em.insert(DocumentVersionReadingRow, { versionId: version.id, referenceVersionId: holding.id, documentId, coalitionId, accountId, at: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'document.readAgain', objectKind: 'document', objectId: documentId, coalitionId, detail: { locale: version.locale, number: version.number, against: holding.number } });
      return version;
    });
  }
}
