import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput, toWords } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';
import { holdAs } from '../../drafting/document.access.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { faultsOf, pastDay, submissionRefused, tooLong, webAddress, wordsFound, type RecommendationFault } from '../recommendations.errors.js';
import type { RecordReportStepInput } from '../recommendations.input.js';
import { most } from '../recommendations.limits.js';
import { ReportStepRow } from './report-step.entity.js';
import { ReportSubmissionRow } from './report-submission.entity.js';

/** Puts on record what happens to a report once it was submitted: pre-session, review, concluding observations. Steps stay; a corrected one is another step. */
@Injectable()
export class RecordStep {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { kind, happensOn, ...input }: RecordReportStepInput): Promise<ReportStepRow | RecommendationFault> {
    demandAccount(ctx);
    demand(ctx, 'report.submit');
    return this.database.transaction(ctx, async (em) => {
      const { document: { id: documentId, coalitionId } } = await holdAs(em, ctx, input.documentId, 'mayKeep');
      const [first] = await em.find(ReportSubmissionRow, { where: { documentId }, order: { number: 'ASC' }, take: 1 });
      if (!first) return submissionRefused(ctx, 'notSubmitted');
      const at = await momentOf(em, ctx);
      const [place, sourceUrl, note, statementId] = [input.place?.trim() ?? '', input.sourceUrl?.trim() ?? '', toWords(input.note), input.statementId || null];
      const faults = faultsOf(ctx, {
        happensOn: dayFault({ kind, happensOn, submittedOn: first.submittedOn, at }), place: tooLong(place, most.place), sourceUrl: webAddress(sourceUrl), ...wordsFound('note', note, most.note),
        statementId: (await isOfCoalition(em, statementId, coalitionId)) ? undefined : ['documents.recommendations.noSuchStatement'],
      });
      if (faults.length > 0) return invalidInput(ctx, faults);
      const id = newId();
      await em.insert(ReportStepRow, { id, documentId, coalitionId, kind, happensOn, place, sourceUrl, note, statementId, accountId: demandAccount(ctx), recordedAt: at });
      await this.audit.record(em, ctx, { action: 'report.recordStep', objectKind: 'document', objectId: documentId, coalitionId, detail: { kind, happensOn } });
      return em.findOneByOrFail(ReportStepRow, { id });
    });
  }
}

const MOST_AHEAD = 3 * 366 * 86_400_000;

/** A session may be planned; observations were published. Nothing comes before the report was handed in. */
function dayFault({ kind, happensOn, submittedOn, at }: Pick<ReportStepRow, 'kind' | 'happensOn'> & Pick<ReportSubmissionRow, 'submittedOn'> & { readonly at: Date }): ReturnType<typeof pastDay> {
  const odd = kind === 'observations' || !isDay(happensOn) ? pastDay(happensOn, at) : undefined;
  if (odd) return odd;
  if (happensOn < submittedOn) return ['documents.recommendations.beforeSubmission'];
  return happensOn > dayOf(new Date(at.getTime() + MOST_AHEAD)) ? ['documents.recommendations.tooFar'] : undefined;
}

async function isOfCoalition(em: EntityManager, id: string | null, coalitionId: string): Promise<boolean> {
  return id === null || (validate(id) && (await em.existsBy(DocumentRow, { id, coalitionId })));
}
