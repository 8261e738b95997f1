import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { dayOf } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { inForceOn, isFor, MandateRow } from '#libs/organisations';
import { contributors, holdReport, type HeldReport } from '../held-report.js';
import { JointReportRow } from '../joint-report.entity.js';
import { reportRefused, ReportRefused, type ReportFault } from '../report.errors.js';
import type { NameSpokespersonInput } from '../report.input.js';
import { MOST_WORDS } from '../report.limits.js';
import { tellOfReport } from '../telling/report.jobs.js';
import { ReportSpokespersonRow } from './report-spokesperson.entity.js';

/** One person speaks for all: named by who leads the report among those with a mandate to speak, and accepted by themselves. Who spoke before stays on record. */
@Injectable()
export class Spokespersons {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async name(ctx: RequestContext, { documentId, mandateId, reason: given }: NameSpokespersonInput): Promise<JointReportRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdReport(em, ctx, documentId, 'mayKeep');
      if (held instanceof ReportRefused) return held;
      const mandate = (await this.candidates(em, ctx, held)).find(({ id }) => id === mandateId.toLowerCase());
      if (!mandate) return reportRefused(ctx, 'noSuchMandate');
      const before = await em.findOneBy(ReportSpokespersonRow, { reportId: held.report.id, endedAt: IsNull() });
      if (before && before.accountId === mandate.accountId) return reportRefused(ctx, 'sameSpokesperson');
      const reason = given?.trim() ?? '';
      if ((before && reason === '') || reason.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'reason', reason ? 'documents.reports.tooManyLetters' : 'documents.reports.reasonMissing', { most: MOST_WORDS })]);
      const at = await momentOf(em, ctx);
      if (before) await em.update(ReportSpokespersonRow, { id: before.id }, { state: 'replaced', endedAt: at, reason });
      await this.ask(em, ctx, held, mandate, at);
      return held.report;
    });
  }

  /** By whoever was asked, once. */
  async answer(ctx: RequestContext, id: string, accepts: boolean, given: string): Promise<JointReportRow | ReportFault> {
    const me = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const asked = validate(id) ? await em.findOneBy(ReportSpokespersonRow, { id }) : null;
      if (!asked || asked.accountId !== me) throw new NotFound();
      const held = await holdReport(em, ctx, asked.documentId);
      if (held instanceof ReportRefused) return held;
      const { state } = await em.findOneByOrFail(ReportSpokespersonRow, { id });
      if (state !== 'asked') return reportRefused(ctx, 'answered');
      const reason = given.trim();
      if (reason.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'reason', 'documents.reports.tooManyLetters', { most: MOST_WORDS })]);
      const at = await momentOf(em, ctx);
      await em.update(ReportSpokespersonRow, { id }, accepts ? { state: 'accepted', answeredAt: at } : { state: 'declined', answeredAt: at, endedAt: at, reason });
      await this.audit.record(em, ctx, { action: accepts ? 'report.acceptToSpeak' : 'report.declineToSpeak', objectKind: 'document', objectId: asked.documentId, coalitionId: asked.coalitionId, organisationId: asked.organisationId });
      return held.report;
    });
  }

  /** Mandates to speak in force, of members that may contribute. */
  async candidates(em: EntityManager, ctx: RequestContext, { document }: Pick<HeldReport, 'document'>): Promise<MandateRow[]> {
    const day = dayOf(await momentOf(em, ctx));
    const organisationIds = await contributors(em, document);
    return em.createQueryBuilder(MandateRow, 'm')
      .where(`m.organisationId = any(:organisationIds::uuid[]) and m.accountId is not null and 'speak' = any(m.powers) and ${isFor(':coalitionId')} and ${inForceOn(':day')}`, { organisationIds, coalitionId: document.coalitionId, day })
      .orderBy('m.holder').addOrderBy('m.id').getMany();
  }

  private async ask(em: EntityManager, ctx: RequestContext, { report, document }: HeldReport, { id: mandateId, accountId, organisationId, holder, office }: MandateRow, askedAt: Date): Promise<void> {
    const id = newId();
    const { id: documentId, coalitionId } = document;
    await em.insert(ReportSpokespersonRow, { id, reportId: report.id, documentId, coalitionId, organisationId, mandateId, accountId, name: holder, office, askedAt, askedBy: demandAccount(ctx) });
    await this.outbox.add(em, tellOfReport, { subject: id });
    await this.audit.record(em, ctx, { action: 'report.nameSpokesperson', objectKind: 'document', objectId: documentId, coalitionId, organisationId });
  }
}
