import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { AuditLog } from '#libs/auth';
import type { RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { holdReport, holdTheme, isOver, lastDay, type HeldReport } from '../held-report.js';
import { JointReportRow } from '../joint-report.entity.js';
import { reportRefused, ReportRefused, type ReportFault } from '../report.errors.js';
import type { ExtendDeadlineInput } from '../report.input.js';
import { MOST_WORDS } from '../report.limits.js';
import { announceReport, tellOfReport } from '../telling/report.jobs.js';
import { ReportExtensionRow } from './report-extension.entity.js';
import { ReportThemeRow } from './report-theme.entity.js';
import { dayFaults } from './theme-facts.js';

/** Opens the call, gives more time with a note, ends it once nothing waits, and opens it again. By who keeps the report. */
@Injectable()
export class LeadCall {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Everybody who is asked is told. */
  async open(ctx: RequestContext, documentId: string): Promise<JointReportRow | ReportFault> {
    return this.led(ctx, { documentId, action: 'report.call' }, async (em, { report }) => {
      if (report.state !== 'preparing') return reportRefused(ctx, 'notPreparing');
      const at = await momentOf(em, ctx);
      const themes = await em.findBy(ReportThemeRow, { reportId: report.id });
      if (themes.length === 0) return reportRefused(ctx, 'noThemes');
      if (themes.some(({ dueOn }) => isOver(dueOn, at))) return invalidInput(ctx, [fault(ctx, 'dueOn', 'documents.reports.dayPassed')]);
      await this.outbox.add(em, announceReport, { subject: report.id });
      return { state: 'calling', calledAt: at };
    });
  }

  /** Nothing that was handed in waits any more. */
  async settle(ctx: RequestContext, documentId: string): Promise<JointReportRow | ReportFault> {
    return this.led(ctx, { documentId, action: 'report.settle' }, async (em, { report }) => {
      if (report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      const count = await em.countBy(ReportContributionRow, { reportId: report.id, state: In(['submitted', 'late']) });
      return count > 0 ? reportRefused(ctx, 'stillWaiting', { count }) : { state: 'merged', mergedAt: await momentOf(em, ctx) };
    });
  }

  async reopen(ctx: RequestContext, documentId: string): Promise<JointReportRow | ReportFault> {
    return this.led(ctx, { documentId, action: 'report.reopen' }, async (_em, { report }) => (report.state === 'merged' ? { state: 'calling', mergedAt: null } : reportRefused(ctx, report.state === 'submitted' ? 'submitted' : 'notCalling')));
  }

  /** For a theme, or for one organisation in it; never less than there was. Those concerned are told. */
  async extend(ctx: RequestContext, input: ExtendDeadlineInput): Promise<JointReportRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const { report, document, theme } = await holdTheme(em, ctx, input.themeId, 'mayKeep');
      if (report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      const [note, dueOn, organisationId] = [input.note.trim(), input.dueOn.trim(), input.organisationId || null];
      const at = await momentOf(em, ctx);
      const words = note === '' || note.length > MOST_WORDS ? [fault(ctx, 'note', note ? 'documents.reports.tooManyLetters' : 'documents.reports.noteMissing', { most: MOST_WORDS })] : [];
      const faults = [...words, ...dayFaults(ctx, dueOn, at)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const one = organisationId ? (validate(organisationId) ? await em.findOneBy(ReportContributionRow, { themeId: theme.id, organisationId }) : null) : undefined;
      if (one === null) return reportRefused(ctx, 'notAsked');
      if (dueOn <= lastDay(theme, one)) return reportRefused(ctx, 'earlier');
      if (one) await em.update(ReportContributionRow, { id: one.id }, { dueOn });
      else await em.update(ReportThemeRow, { id: theme.id }, { dueOn });
      const id = newId();
      await em.insert(ReportExtensionRow, { id, themeId: theme.id, documentId: document.id, coalitionId: document.coalitionId, organisationId, dueOn, note, madeBy: ctx.actor.kind === 'account' ? ctx.actor.accountId : null, madeAt: at });
      await this.outbox.add(em, tellOfReport, { subject: id });
      await this.audit.record(em, ctx, { action: 'report.extend', objectKind: 'document', objectId: document.id, coalitionId: document.coalitionId, ...(organisationId && { organisationId }), detail: { until: dueOn } });
      return report;
    });
  }

  private async led(ctx: RequestContext, { documentId, action }: { readonly documentId: string; readonly action: string }, act: (em: EntityManager, held: HeldReport) => Promise<Partial<JointReportRow> | ReportFault>): Promise<JointReportRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const held = await holdReport(em, ctx, documentId, 'mayKeep');
      if (held instanceof ReportRefused) return held;
      const moved = await act(em, held);
      if ('code' in moved) return moved;
      await em.update(JointReportRow, { id: held.report.id }, moved);
      await this.audit.record(em, ctx, { action, objectKind: 'document', objectId: held.document.id, coalitionId: held.document.coalitionId });
      return Object.assign(held.report, moved);
    });
  }
}
