import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { contributors, holdReport, holdTheme, type HeldReport } from '../held-report.js';
import type { JointReportRow } from '../joint-report.entity.js';
import { reportRefused, ReportRefused, type ReportFault } from '../report.errors.js';
import type { WriteThemeInput } from '../report.input.js';
import { MOST_THEMES } from '../report.limits.js';
import { announceReport } from '../telling/report.jobs.js';
import { ReportThemeRow } from './report-theme.entity.js';
import { themeFaults, themeOf, type ThemeFacts } from './theme-facts.js';

/** What is asked in a call, theme by theme, and of whom. Who is asked once the call is open is told then. By who keeps the report. */
@Injectable()
export class WriteTheme {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Once the call is open a theme takes more organisations and other words; its day is changed by an extension alone. */
  async run(ctx: RequestContext, { documentId, themeId, organisationIds, ...input }: WriteThemeInput): Promise<JointReportRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdReport(em, ctx, documentId, 'mayKeep');
      if (held instanceof ReportRefused) return held;
      if (held.report.state !== 'preparing' && held.report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      const known = themeId ? (await holdTheme(em, ctx, themeId, 'mayKeep')).theme : undefined;
      const facts = themeOf(input);
      const faults = themeFaults(ctx, facts, { locale: held.document.referenceLocale, at: await momentOf(em, ctx), known });
      if (faults.length > 0) return invalidInput(ctx, faults);
      const refusal = await this.refuse(em, ctx, held, known, facts);
      if (refusal) return refusal;
      const id = await this.keep(em, held, known, facts);
      const added = await this.ask(em, ctx, held, id, organisationIds ?? []);
      if (added > 0 && held.report.state === 'calling') await this.outbox.add(em, announceReport, { subject: held.report.id });
      await this.audit.record(em, ctx, { action: known ? 'report.editTheme' : 'report.addTheme', objectKind: 'document', objectId: held.document.id, coalitionId: held.document.coalitionId, detail: { asked: added } });
      return held.report;
    });
  }

  /** One to which nobody has written anything yet. */
  async drop(ctx: RequestContext, themeId: string): Promise<JointReportRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const { report, theme, document } = await holdTheme(em, ctx, themeId, 'mayKeep');
      const begun = await em.countBy(ReportContributionRow, { themeId, state: In(['draft', 'submitted', 'late', 'merged', 'rejected', 'declined']) });
      if (begun > 0) return reportRefused(ctx, 'inUse');
      await em.delete(ReportThemeRow, { id: theme.id });
      await this.audit.record(em, ctx, { action: 'report.dropTheme', objectKind: 'document', objectId: document.id, coalitionId: document.coalitionId });
      return report;
    });
  }

  private async refuse(em: EntityManager, ctx: RequestContext, { report }: HeldReport, known: ReportThemeRow | undefined, { dueOn }: ThemeFacts): Promise<ReportRefused | undefined> {
    if (known && known.reportId !== report.id) return reportRefused(ctx, 'noReport');
    if (known && report.state === 'calling' && dueOn !== known.dueOn) return reportRefused(ctx, 'earlier');
    return !known && (await em.countBy(ReportThemeRow, { reportId: report.id })) >= MOST_THEMES ? reportRefused(ctx, 'inUse') : undefined;
  }

  private async keep(em: EntityManager, { report, document }: HeldReport, known: ReportThemeRow | undefined, facts: ThemeFacts): Promise<string> {
    if (known) {
      await em.update(ReportThemeRow, { id: known.id }, facts);
      return known.id;
    }
    const last = await em.maximum(ReportThemeRow, 'number', { reportId: report.id });
    const id = newId();
    await em.insert(ReportThemeRow, { id, reportId: report.id, documentId: document.id, coalitionId: document.coalitionId, number: (last ?? 0) + 1, ...facts });
    return id;
  }

  /** Asks those that may contribute and are not asked yet; who was asked and has written nothing is let go when it is named no more. */
  private async ask(em: EntityManager, ctx: RequestContext, { report, document }: HeldReport, themeId: string, wanted: readonly string[]): Promise<number> {
    const able = (await contributors(em, document)).filter((id) => wanted.includes(id));
    const there = await em.findBy(ReportContributionRow, { themeId });
    const gone = there.filter(({ state, organisationId }) => state === 'asked' && !wanted.includes(organisationId));
    if (gone.length > 0) await em.delete(ReportContributionRow, { id: In(gone.map(({ id }) => id)) });
    const known = new Set(there.map(({ organisationId }) => organisationId));
    const fresh = able.filter((id) => !known.has(id));
    const askedAt = await momentOf(em, ctx);
    const place = { themeId, reportId: report.id, documentId: document.id, coalitionId: document.coalitionId };
    if (fresh.length > 0) await em.insert(ReportContributionRow, fresh.map((organisationId) => ({ id: newId(), ...place, organisationId, state: 'asked' as const, askedAt })));
    return fresh.length;
  }
}
