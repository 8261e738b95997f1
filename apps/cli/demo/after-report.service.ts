import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#libs/context';
import { ImportRecommendations, NoteStep, PlanFollowUp, RecommendationRow, Recommendations, RecordStep, ReportStepRow, ReportSubmissionRow, ShowReport, SubmitReport, type ReportStepKind } from '#libs/documents';
import { dayOf } from '#libs/i18n';
import { organisationOf } from './deciding.service.js';
import { demanded } from './demanded.js';
import type { Actors } from './founding.service.js';
import { mechanism, recommendations, steps, stepsSource } from './past-report-world.js';

const DAY = 86_400_000;
const at = (ago: number) => new Date(Date.now() - ago * DAY);
const day = (ago: number) => dayOf(at(ago));
const as = (ctx: RequestContext, ago: number): RequestContext => ({ ...ctx, now: at(ago) });
const SUBMITTED = 545;
const RECEIVED = 395;
const ANSWERED = 300;

/** What came after the report of the demo: two submissions, two sessions, recommendations brought in from a table, and their follow-up. */
@Injectable()
export class AfterReport {
  constructor(
    private readonly submitting: SubmitReport,
    private readonly recording: RecordStep,
    private readonly importing: ImportRecommendations,
    private readonly noting: NoteStep,
    private readonly planning: PlanFollowUp,
    private readonly showing: ShowReport,
    private readonly reading: Recommendations,
  ) {}

  async run(documentId: string, { coordinator, delegates }: Actors): Promise<void> {
    const submission = { documentId, locales: ['fr', 'ar'] };
    demanded(await this.submitting.run(as(coordinator, SUBMITTED), { ...submission, submittedOn: day(SUBMITTED), reference: '' }), ReportSubmissionRow);
    demanded(await this.submitting.run(as(coordinator, 543), { ...submission, submittedOn: day(543), reference: mechanism.reference, correction: 'La référence manquait.' }), ReportSubmissionRow);
    await this.step(coordinator, documentId, 'presession', 470);
    await this.step(coordinator, documentId, 'review', 400);
    const answer = await this.importing.run(as(coordinator, 290), documentId, { file: { name: 'recommandations.csv', type: 'text/csv', content: Buffer.from(table()) } });
    if (!('imported' in answer)) throw new Error(`The demonstration’s recommendations: ${JSON.stringify(answer)}`);
    await this.follow(documentId, coordinator, [...delegates.values()]);
    await this.showing.run(as(coordinator, 280), documentId, true);
  }

  private async step(ctx: RequestContext, documentId: string, kind: ReportStepKind, ago: number): Promise<void> {
    demanded(await this.recording.run(as(ctx, ago), { documentId, kind, happensOn: day(ago), place: mechanism.place, sourceUrl: `${stepsSource}/${kind}` }), ReportStepRow);
  }

  private async follow(documentId: string, coordinator: RequestContext, delegates: readonly RequestContext[]): Promise<void> {
    const rows = await this.reading.all(coordinator, documentId, {});
    for (const [i, { number, ago, status, note }] of steps.entries()) demanded(await this.noting.status(as(delegates[i % delegates.length]!, ago), { recommendationId: rows[number - 1]!.id, status, happenedOn: day(ago), sourceUrl: stepsSource, note }), RecommendationRow);
    for (const [i, delegate] of delegates.slice(0, 4).entries()) demanded(await this.planning.run(coordinator, { recommendationId: rows[i]!.id, organisationId: organisationOf(delegate), nextOn: day(-5 - 7 * i) }), RecommendationRow);
  }
}

/** As a volunteer would type it from the published list. */
function table(): string {
  const head = 'number,text_fr,text_ar,maker_kind,maker,country,theme,received_on,source,passage,answer,answered_on,answer_source';
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = recommendations.map(({ fr, ar, kind = 'state', maker, country = '', theme, passage = '', answer }, i) =>
    [`7.${i + 1}`, fr, ar, kind, maker, country, theme, day(RECEIVED), `${stepsSource}/7`, passage, ...(answer === 'pending' ? ['', '', ''] : [answer, day(ANSWERED), `${stepsSource}/reponses`])].map(quoted).join(','));
  return [head, ...lines].join('\r\n');
}
