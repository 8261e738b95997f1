import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { Outbox } from '#libs/jobs';
import { ReportContributionRow } from '../contributing/report-contribution.entity.js';
import { holdContribution } from '../held-report.js';
import { reportRefused, type ReportFault } from '../report.errors.js';
import { MOST_WORDS } from '../report.limits.js';
import { nextContributionState } from '../report.states.js';
import { tellOfReport } from '../telling/report.jobs.js';

/** Rejects a contribution with a reason, which stays on record and is told to its organisation, or takes a late one as if it had come in time. By who leads the report. */
@Injectable()
export class SettleContribution {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async reject(ctx: RequestContext, contributionId: string, given: string): Promise<ReportContributionRow | ReportFault> {
    const reason = given.trim();
    if (reason === '' || reason.length > MOST_WORDS) return invalidInput(ctx, [fault(ctx, 'reason', reason ? 'documents.reports.tooManyLetters' : 'documents.reports.reasonMissing', { most: MOST_WORDS })]);
    return this.settle(ctx, contributionId, { verb: 'reject', action: 'report.reject', reason });
  }

  async admit(ctx: RequestContext, contributionId: string): Promise<ReportContributionRow | ReportFault> {
    return this.settle(ctx, contributionId, { verb: 'admit', action: 'report.admit', reason: '' });
  }

  private async settle(ctx: RequestContext, contributionId: string, { verb, action, reason }: { readonly verb: 'reject' | 'admit'; readonly action: string; readonly reason: string }): Promise<ReportContributionRow | ReportFault> {
    return this.database.transaction(ctx, async (em) => {
      const { contribution: { id, state, organisationId }, report, document: { coalitionId } } = await holdContribution(em, ctx, contributionId, 'mayKeep');
      if (report.state !== 'calling') return reportRefused(ctx, 'notCalling');
      const next = nextContributionState(state, verb);
      if (!next) return reportRefused(ctx, 'illegal');
      const settled = verb === 'reject' ? { reason, settledAt: await momentOf(em, ctx), settledBy: demandAccount(ctx) } : {};
      await em.update(ReportContributionRow, { id }, { state: next, ...settled });
      if (verb === 'reject') await this.outbox.add(em, tellOfReport, { subject: id });
      await this.audit.record(em, ctx, { action, objectKind: 'report_contribution', objectId: id, coalitionId, organisationId });
      return em.findOneByOrFail(ReportContributionRow, { id });
    });
  }
}
