import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import type { UploadedFile } from '../../uploads/read-upload.js';
import { openFile } from '../../uploads/sealed-file.js';
import { byLink } from '../applicant.js';
import { ApplicationDocumentRow } from './application-document.entity.js';

/**
 * Hands a file of a dossier to its applicant, or to who examines it: the coordination, the steering committee, its rapporteurs
 * (row security says who). Whoever of those took it is recorded before the first byte leaves.
 */
@Injectable()
export class DownloadDocument {
  constructor(
    private readonly database: Database,
    private readonly keys: Keys,
    private readonly audit: AuditLog,
  ) {}

  async forApplicant(ctx: RequestContext, token: string, documentId: string): Promise<UploadedFile> {
    return this.database.transaction(ctx, async (em) => {
      return opened(this.keys, await this.find(em, documentId, await byLink(em, token)));
    });
  }

  async forExaminer(ctx: RequestContext, documentId: string): Promise<UploadedFile> {
    demand(ctx, 'application.readDocument');
    return this.database.transaction(ctx, async (em) => {
      const row = await this.find(em, documentId);
      await this.audit.record(em, ctx, { action: 'application.readDocument', objectKind: 'application', objectId: row.applicationId, coalitionId: row.coalitionId });
      return opened(this.keys, row);
    });
  }

  /** Throws NotFound for what is not there, not theirs, or erased. */
  private async find(em: EntityManager, id: string, applicationId?: string): Promise<ApplicationDocumentRow> {
    if (!validate(id)) throw new NotFound();
    const row = await em.createQueryBuilder(ApplicationDocumentRow, 'd').addSelect('d.sealed').where({ id, ...(applicationId && { applicationId }) }).getOne();
    if (!row?.sealed) throw new NotFound();
    return row;
  }
}

function opened(keys: Keys, { id, name, type, sealed }: ApplicationDocumentRow): UploadedFile {
  return openFile(keys.for('application'), { id, name, type, sealed: sealed! });
}
