import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { Outbox } from '#libs/jobs';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentNoticeRow, type DocumentNoticeKind } from './document-notice.entity.js';
import { sendDocumentNotice } from './talk.jobs.js';

/** Leaves one mail for each person, in the transaction of what it is about. */
@Injectable()
export class Tell {
  constructor(private readonly outbox: Outbox) {}

  async run(em: EntityManager, { id: documentId, coalitionId }: Pick<DocumentRow, 'id' | 'coalitionId'>, kind: DocumentNoticeKind, subjectId: string, accountIds: readonly string[]): Promise<void> {
    const notices = [...new Set(accountIds)].map((accountId) => ({ id: newId(), documentId, coalitionId, kind, subjectId, accountId }));
    if (notices.length === 0) return;
    await em.insert(DocumentNoticeRow, notices);
    await this.outbox.add(em, sendDocumentNotice, ...notices.map(({ id }) => ({ subject: id })));
  }
}
