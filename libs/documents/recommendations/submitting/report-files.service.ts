import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf } from '#libs/database';
import { isLocale } from '#libs/i18n';
import { openFile, sealFile, type Upload, type UploadedFile, type UploadFault } from '#libs/organisations';
import { holdAs } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { ReportPapers } from '../printing/report-papers.service.js';
import { SubmissionRefused } from '../recommendations.errors.js';
import { most } from '../recommendations.limits.js';
import { Readiness } from './readiness.service.js';
import { ReportFileRow } from './report-file.entity.js';
import { ReportSubmissionRow } from './report-submission.entity.js';

export type ReportFileFault = UploadFault | 'full' | 'twice';

/** The files of a submission, sealed; and the PDF of a report before it is one. */
@Injectable()
export class ReportFiles {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly papers: ReportPapers,
    private readonly keys: Keys,
    private readonly audit: AuditLog,
  ) {}

  /** Its document, before a byte of the file is read. Throws for who may not. */
  async mayBegin(ctx: RequestContext, submissionId: string): Promise<string> {
    demandAccount(ctx);
    demand(ctx, 'report.submit');
    return this.database.transaction(ctx, async (em) => (await this.held(em, ctx, submissionId)).document.id);
  }

  /** What was handed over instead of the PDF made here, or what confirms that it arrived. */
  async add(ctx: RequestContext, submissionId: string, { file, fields }: Upload): Promise<ReportFileFault | undefined> {
    demand(ctx, 'report.submit');
    if (typeof file === 'string') return file;
    return this.database.transaction(ctx, async (em) => {
      const { submission, document: { id: documentId, coalitionId } } = await this.held(em, ctx, submissionId);
      const kind = fields['kind'] === 'handed' ? 'handed' : 'confirmation';
      const [known, sealed] = [await em.findBy(ReportFileRow, { submissionId: submission.id, kind }), sealFile(this.keys.for('report'), file)];
      if (known.some((one) => one.sha256.equals(sealed.sha256))) return 'twice';
      if (known.length >= most.files) return 'full';
      await em.insert(ReportFileRow, { ...sealed, submissionId: submission.id, documentId, coalitionId, kind, locale: null, accountId: demandAccount(ctx), recordedAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'report.addFile', objectKind: 'document', objectId: documentId, coalitionId, detail: { kind, bytes: sealed.bytes } });
      return undefined;
    });
  }

  /** For whoever reads the record: of a public one the PDF, not what confirms it. Throws NotFound. */
  async read(ctx: RequestContext, fileId: string): Promise<UploadedFile> {
    return this.database.transaction(ctx, async (em) => {
      const row = validate(fileId) ? await em.createQueryBuilder(ReportFileRow, 'f').addSelect('f.sealed').where({ id: fileId }).getOne() : null;
      if (!row) throw new NotFound();
      return openFile(this.keys.for('report'), row);
    });
  }

  /** The PDF that would be handed over now in this language, byte for byte. Throws NotFound while there is none. */
  async preview(ctx: RequestContext, documentId: string, locale: string): Promise<UploadedFile> {
    demand(ctx, 'document.read');
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, documentId, 'mayComment');
      const ready = await this.readiness.of(em, ctx, document);
      const texts = ready instanceof SubmissionRefused || !isLocale(locale) ? [] : ready.texts.filter((text) => text.locale === locale);
      if (ready instanceof SubmissionRefused || texts.length === 0) throw new NotFound();
      return (await this.papers.print(em, document, { ...ready, texts })).files[0]!;
    });
  }

  private async held(em: EntityManager, ctx: RequestContext, id: string): Promise<{ submission: ReportSubmissionRow; document: DocumentRow }> {
    const submission = validate(id) ? await em.findOneBy(ReportSubmissionRow, { id }) : null;
    if (!submission) throw new NotFound();
    return { submission, document: (await holdAs(em, ctx, submission.documentId, 'mayKeep')).document };
  }
}
