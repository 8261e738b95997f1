import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { may, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { dayOf, inLocale, translate } from '#libs/i18n';
import { OrganisationRow, toOrganisation } from '#libs/organisations';
import { rightsOf } from '../../drafting/document.access.js';
import { DocumentRow } from '../../drafting/document.entity.js';
import { toDocument } from '../../drafting/document.type.js';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { reportOf, spokespersonOf } from '../joint-report.js';
import { mechanismName } from '../printing/mechanism-name.js';
import { SubmissionRefused } from '../recommendations.errors.js';
import { RecommendationStepRow } from '../following/recommendation-step.entity.js';
import { RecommendationRow } from '../received/recommendation.entity.js';
import { ReportPublicationRow } from '../report-publication.entity.js';
import { Readiness } from '../submitting/readiness.service.js';
import { ReportFileRow } from '../submitting/report-file.entity.js';
import { ReportSpeakerRow } from '../submitting/report-speaker.entity.js';
import { ReportStepRow } from '../submitting/report-step.entity.js';
import { ReportSubmissionRow } from '../submitting/report-submission.entity.js';
import { stageOf } from './report-stage.js';
import { ReportCourse, ReportFile, SubmissionLength, ReportSpeaker, ReportStep, ReportSubmission, ReportTasks } from './report.type.js';

/** Reads what comes after a report is written: the coalition always, everybody once it is shown. */
@Injectable()
export class ReportCourses {
  constructor(
    private readonly database: Database,
    private readonly readiness: Readiness,
  ) {}

  /** Null for what is no joint report, or not shown to who asks. */
  async of(ctx: RequestContext, row: DocumentRow): Promise<ReportCourse | null> {
    const { id: documentId, coalitionId } = row;
    return this.database.transaction(ctx, async (em) => {
      const isPublic = row.publishedAt !== null && (await em.existsBy(ReportPublicationRow, { documentId, isPublic: true }));
      const isInside = may(ctx, 'document.read', { coalitionId }) && (await reportOf(em, row)) !== null;
      if (!isPublic && !isInside) return null;
      const submissions = await em.find(ReportSubmissionRow, { where: { documentId }, order: { number: 'DESC' } });
      const steps = await em.find(ReportStepRow, { where: { documentId }, order: { happensOn: 'ASC', id: 'ASC' } });
      const recommendations = await em.countBy(RecommendationRow, { documentId });
      const isFollowed = await em.createQueryBuilder(RecommendationStepRow, 's').where('s.documentId = :documentId and s.status is not null', { documentId }).getExists();
      const stage = stageOf({ isSubmitted: submissions.length > 0, steps, recommendations, isFollowed }, dayOf(await momentOf(em, ctx)));
      return Object.assign(new ReportCourse(), { documentId, stage, isPublic, submissions: await this.submissions(em, ctx, submissions), steps: await this.steps(em, ctx, steps), speaker: await this.speaker(em, documentId), row });
    });
  }

  /** Files of a submission: of a public one those that were handed over. */
  async files(ctx: RequestContext, { id: submissionId }: ReportSubmissionRow): Promise<ReportFile[]> {
    const rows = await this.database.transaction(ctx, (em) => em.find(ReportFileRow, { where: { submissionId }, order: { recordedAt: 'ASC', id: 'ASC' } }));
    return rows.map(({ id, kind, locale, name, bytes, sha256 }) => Object.assign(new ReportFile(), { id, kind, locale, name, bytes, sha256: sha256.toString('hex') }));
  }

  /** Null for whoever does not read the document from the inside. */
  async tasks(ctx: RequestContext, row: DocumentRow): Promise<ReportTasks | null> {
    const { id: documentId, coalitionId, wordLimit } = row;
    if (!may(ctx, 'document.read', { coalitionId })) return null;
    return this.database.transaction(ctx, async (em) => {
      const { mayKeep, mayWrite } = await rightsOf(em, ctx, row);
      const ready = await this.readiness.of(em, ctx, row);
      const texts = ready instanceof SubmissionRefused ? [] : ready.texts;
      const lengths = texts.map(({ locale, words }) => Object.assign(new SubmissionLength(), { locale, words, isTooLong: wordLimit !== null && words > wordLimit }));
      const accountId = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
      const isSpokesperson = accountId !== null && (await spokespersonOf(em, row))?.accountId === accountId;
      const isNamed = accountId !== null && (await em.existsBy(ReportSpeakerRow, { documentId, accountId }));
      const members = mayKeep ? await this.members(em, coalitionId) : [];
      const statements = mayKeep ? await em.find(DocumentRow, { where: { coalitionId, kind: 'statement' }, order: { id: 'DESC' }, take: 50 }) : [];
      const asked = { mayKeep, mayFollow: mayWrite, isSpokesperson, isNamed, hindrance: ready instanceof SubmissionRefused ? ready.message : null, lengths, wordLimit };
      return Object.assign(new ReportTasks(), { ...asked, members, statements: statements.filter(({ id }) => id !== documentId).map(toDocument) });
    });
  }

  private async members(em: EntityManager, coalitionId: string) {
    const ids = await em.query<{ id: string }[]>(`select organisation_id as id from coalition_member where coalition_id = $1 and standing = 'active' and kind in ('founder', 'member')`, [coalitionId]);
    return (await em.find(OrganisationRow, { where: { id: In(ids.map(({ id }) => id)) }, order: { slug: 'ASC' } })).map(toOrganisation);
  }

  private async submissions(em: EntityManager, { locale }: RequestContext, rows: readonly ReportSubmissionRow[]): Promise<ReportSubmission[]> {
    const editions = new Map((await em.findBy(DocumentEditionRow, { id: In(rows.map(({ editionId }) => editionId)) })).map(({ id, number }) => [id, number]));
    return rows.map((row) => {
      const { id, number, editionHash, listHash, session, locales, words, wordLimit, submittedOn, reference, correction, recordedAt } = row;
      const mechanism = mechanismName({ mechanism: row.mechanism, mechanismName: row.mechanism }, (key) => translate(locale, key));
      return Object.assign(new ReportSubmission(), { id, number, editionNumber: editions.get(row.editionId) ?? 0, editionHash: editionHash.toString('hex'), listHash, mechanism, session, locales, words, wordLimit, submittedOn, reference, correction, recordedAt, row });
    });
  }

  private async steps(em: EntityManager, { locale }: RequestContext, rows: readonly ReportStepRow[]): Promise<ReportStep[]> {
    const statements = await em.findBy(DocumentRow, { id: In(rows.flatMap(({ statementId }) => statementId ?? [])) });
    return rows.map(({ id, kind, happensOn, place, sourceUrl, note, statementId }) =>
      Object.assign(new ReportStep(), { id, kind, happensOn, place, sourceUrl, note: inLocale(note, locale), statement: statements.filter((one) => one.id === statementId).map(toDocument)[0] ?? null }));
  }

  private async speaker(em: EntityManager, documentId: string): Promise<ReportSpeaker | null> {
    const [row] = await em.find(ReportSpeakerRow, { where: { documentId }, order: { agreedAt: 'DESC' }, take: 1 });
    const organisation = row && (await em.findOneBy(OrganisationRow, { id: row.organisationId }));
    return row && organisation ? Object.assign(new ReportSpeaker(), { name: row.name, office: row.office, organisation: toOrganisation(organisation) }) : null;
  }
}
