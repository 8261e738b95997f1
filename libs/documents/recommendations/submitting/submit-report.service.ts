import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Keys } from '#libs/crypto';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { formatNumber, languageNames } from '#libs/i18n';
import { sealFile } from '#libs/organisations';
import { holdAs } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { noteSubmitted } from '../joint-report.js';
import { ReportPapers } from '../printing/report-papers.service.js';
import { faultsOf, needed, pastDay, submissionRefused, SubmissionRefused, tooLong, type RecommendationFault } from '../recommendations.errors.js';
import type { SubmitReportInput } from '../recommendations.input.js';
import { most } from '../recommendations.limits.js';
import { Readiness, type Ready } from './readiness.service.js';
import { ReportFileRow } from './report-file.entity.js';
import { ReportSubmissionRow } from './report-submission.entity.js';

/** Puts on record that an adopted edition within its limit was handed to the mechanism, with the PDF made of it. Another one names the one before and what was wrong with it. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly papers: ReportPapers,
    private readonly keys: Keys,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, input: SubmitReportInput): Promise<ReportSubmissionRow | RecommendationFault> {
    demandAccount(ctx);
    demand(ctx, 'report.submit');
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, input.documentId, 'mayKeep');
      const ready = await this.readiness.of(em, ctx, document);
      if (ready instanceof SubmissionRefused) return ready;
      const [previous] = await em.find(ReportSubmissionRow, { where: { documentId: document.id }, order: { number: 'DESC' }, take: 1 });
      const fault = faultIn(ctx, input, ready, previous, await momentOf(em, ctx));
      return fault ?? overLimit(ctx, document, ready, input) ?? this.keep(em, ctx, { document, ready, previous, input });
    });
  }

  private async keep(em: EntityManager, ctx: RequestContext, { document, ready, previous, input }: Submitting): Promise<ReportSubmissionRow> {
    const { id: documentId, coalitionId, wordLimit } = document;
    const { report, edition } = ready;
    const texts = ready.texts.filter(({ locale }) => input.locales.includes(locale));
    const [id, accountId, recordedAt] = [newId(), demandAccount(ctx), await momentOf(em, ctx)];
    const papers = await this.papers.print(em, document, { report, edition, texts });
    await em.insert(ReportSubmissionRow, {
      id, documentId, coalitionId, number: (previous?.number ?? 0) + 1, editionId: edition.id, editionHash: edition.hash, listHash: papers.listHash,
      mechanism: report.mechanismName || report.mechanism, session: report.session, locales: texts.map(({ locale }) => locale), words: Math.max(...texts.map(({ words }) => words)), wordLimit,
      submittedOn: input.submittedOn, reference: input.reference?.trim() ?? '', previousId: previous?.id ?? null, correction: previous ? input.correction!.trim() : '', accountId, recordedAt,
    });
    for (const { locale, ...file } of papers.files) await em.insert(ReportFileRow, { ...sealFile(this.keys.for('report'), file), submissionId: id, documentId, coalitionId, kind: 'made', locale, accountId, recordedAt });
    await noteSubmitted(em, document);
    const row = await em.findOneByOrFail(ReportSubmissionRow, { id });
    await this.audit.record(em, ctx, { action: 'report.submit', objectKind: 'document', objectId: documentId, coalitionId, detail: { number: row.number, edition: edition.number, hash: edition.hash.toString('hex') } });
    return row;
  }
}

interface Submitting {
  readonly document: DocumentRow;
  readonly ready: Ready;
  readonly previous: ReportSubmissionRow | undefined;
  readonly input: SubmitReportInput;
}

function faultIn(ctx: RequestContext, { submittedOn, reference, locales, correction }: SubmitReportInput, { texts }: Ready, previous: ReportSubmissionRow | undefined, at: Date): RecommendationFault | undefined {
  const isKnown = locales.length > 0 && locales.every((wanted) => texts.some(({ locale }) => locale === wanted));
  const faults = faultsOf(ctx, {
    submittedOn: pastDay(submittedOn, at) ?? (previous && submittedOn < previous.submittedOn ? ['documents.recommendations.beforePrevious'] : undefined),
    reference: tooLong(reference?.trim() ?? '', most.reference),
    locales: isKnown ? undefined : ['documents.recommendations.whichLanguages'],
    correction: previous && needed(correction?.trim() ?? '', most.correction),
  });
  return faults.length > 0 ? invalidInput(ctx, faults) : undefined;
}

function overLimit(ctx: RequestContext, { wordLimit }: DocumentRow, { texts }: Ready, { locales }: SubmitReportInput): RecommendationFault | undefined {
  const long = texts.find(({ locale, words }) => locales.includes(locale) && wordLimit !== null && words > wordLimit);
  const said = (count: number) => formatNumber(ctx.locale, count);
  return long && submissionRefused(ctx, 'overLimit', { language: languageNames[long.locale], words: said(long.words), limit: said(wordLimit!), over: said(long.words - wordLimit!) });
}
