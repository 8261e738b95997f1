import { Injectable } from '@nestjs/common';
import { NotFound, RateLimits, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database } from '#libs/database';
import type { Upload, UploadedFile, UploadFault } from '../../uploads/read-upload.js';
import { sealFile } from '../../uploads/sealed-file.js';
import { nextAdmissionState } from '../admission.states.js';
import { Dossiers } from '../applying/dossiers.service.js';
import { ApplicationDocumentRow } from './application-document.entity.js';

export const MOST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 15;
const perApplication = { points: 60, seconds: 3600 };

export type DocumentFault = UploadFault | 'notNow' | 'full' | 'tooOften' | 'twice';

/** Puts a file into a dossier, sealed and bound to its row; as long as the dossier is its applicant's to change. */
@Injectable()
export class UploadDocument {
  constructor(
    private readonly database: Database,
    private readonly dossiers: Dossiers,
    private readonly limits: RateLimits,
    private readonly keys: Keys,
  ) {}

  /** Before a byte of it is read. Throws NotFound for any other link. */
  async mayBegin(ctx: RequestContext, token: string): Promise<DocumentFault | undefined> {
    const { application, terms, isConfirmed } = await this.database.transaction(ctx, (em) => this.dossiers.held(em, token));
    if (!isConfirmed || !nextAdmissionState(application.state, 'edit', terms)) return 'notNow';
    return (await this.limits.take('upload', application.id, perApplication)).isAllowed ? undefined : 'tooOften';
  }

  async run(ctx: RequestContext, token: string, { file, fields }: Upload): Promise<DocumentFault | undefined> {
    return typeof file === 'string' ? file : this.keep(ctx, token, file, fields['criterion']);
  }

  private async keep(ctx: RequestContext, token: string, file: UploadedFile, criterion: string | undefined): Promise<DocumentFault | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const { application: { id: applicationId, coalitionId, state }, terms, documents, criteria } = await this.dossiers.held(em, token, { isLocked: true });
      if (!nextAdmissionState(state, 'edit', terms)) return 'notNow';
      if (documents.length >= MOST_FILES) return 'full';
      const sealed = sealFile(this.keys.for('application'), file);
      const criterionId = criteria.find((one) => one.kind === 'document' && one.id === criterion)?.id ?? null;
      if (documents.some((one) => one.sha256.equals(sealed.sha256) && one.criterionId === criterionId)) return 'twice';
      await em.insert(ApplicationDocumentRow, { ...sealed, applicationId, coalitionId, criterionId });
      return undefined;
    });
  }

  /** Takes a file out again. Throws NotFound for one of another dossier. */
  async remove(ctx: RequestContext, token: string, documentId: string): Promise<DocumentFault | undefined> {
    return this.database.transaction(ctx, async (em) => {
      const { application: { id: applicationId, state }, terms, documents } = await this.dossiers.held(em, token, { isLocked: true });
      if (!documents.some(({ id }) => id === documentId)) throw new NotFound();
      if (!nextAdmissionState(state, 'edit', terms)) return 'notNow';
      await em.delete(ApplicationDocumentRow, { id: documentId, applicationId });
      return undefined;
    });
  }
}
