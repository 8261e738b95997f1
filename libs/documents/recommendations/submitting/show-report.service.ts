import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { holdAs } from '../../drafting/document.access.js';
import { spokespersonOf } from '../joint-report.js';
import { submissionRefused, type SubmissionRefused } from '../recommendations.errors.js';
import { ReportPublicationRow } from '../report-publication.entity.js';
import { ReportSpeakerRow } from './report-speaker.entity.js';
import { ReportSubmissionRow } from './report-submission.entity.js';

/** Shows everybody what came of a published report, or the coalition alone again; whoever spoke for it says themselves whether they are named. */
@Injectable()
export class ShowReport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, id: string, isPublic: boolean): Promise<string | SubmissionRefused> {
    const accountId = demandAccount(ctx);
    demand(ctx, 'report.submit');
    return this.database.transaction(ctx, async (em) => {
      const { document: { id: documentId, coalitionId, publishedAt } } = await holdAs(em, ctx, id, 'mayKeep');
      if (isPublic && !(await em.existsBy(ReportSubmissionRow, { documentId }))) return submissionRefused(ctx, 'notSubmitted');
      if (isPublic && !publishedAt) return submissionRefused(ctx, 'notPublished');
      await em.upsert(ReportPublicationRow, { documentId, coalitionId, isPublic, changedAt: await momentOf(em, ctx), accountId }, ['documentId']);
      await this.audit.record(em, ctx, { action: 'report.show', objectKind: 'document', objectId: documentId, coalitionId, detail: { isPublic } });
      return documentId;
    });
  }

  /** For the spokesperson alone, who accepted. */
  async name(ctx: RequestContext, id: string, isNamed: boolean): Promise<string | SubmissionRefused> {
    const accountId = demandAccount(ctx);
    demand(ctx, 'document.read');
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, id, 'mayComment');
      const { id: documentId, coalitionId } = document;
      const speaker = await spokespersonOf(em, document);
      if (isNamed && speaker?.accountId !== accountId) return submissionRefused(ctx, 'notSpokesperson');
      await em.delete(ReportSpeakerRow, { documentId, accountId });
      if (isNamed && speaker) await em.insert(ReportSpeakerRow, { documentId, coalitionId, accountId, organisationId: speaker.organisationId, name: speaker.name, office: speaker.office, agreedAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'report.nameSpeaker', objectKind: 'document', objectId: documentId, coalitionId, detail: { isNamed } });
      return documentId;
    });
  }
}
