import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { fault, invalidInput, tooManyRequests, type FieldFault } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { ExportRow, type FunderExport } from '../../export.entity.js';
import { makeExport } from '../../export.jobs.js';
import type { RequestExportResult } from '../../export.type.js';
import { ShowExports } from '../../reading/show-exports.service.js';
import { localeFaults, purposeFaults } from '../../requesting/check-request.js';
import { secondsToWait } from '../../requesting/day-limit.js';
import { demandCoalition, periodFaults } from '../goals/goal-faults.js';
import { demandProject } from '../reading/funder-projects.js';
import type { RequestFunderReportInput } from './request-funder-report.input.js';

/** Most reports a coalition may ask for in a day. */
const MOST_A_DAY = 100;
type Wanted = Pick<FunderExport, 'kind' | 'coalitionId' | 'projectId' | 'fromOn' | 'toOn' | 'format' | 'locale' | 'purpose'> & { readonly accountId: string };

/** Takes a request for a report of a coalition's indicators, for who leads it: recorded with its purpose, made by a job as every export. */
@Injectable()
export class RequestFunderReport {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly shown: ShowExports,
  ) {}

  async run(ctx: RequestContext, input: RequestFunderReportInput): Promise<RequestExportResult> {
    const { coalitionId, projectId } = input;
    demand(ctx, 'export.funder', { coalitionId });
    return this.database.transaction(ctx, async (em) => {
      await demandCoalition(em, coalitionId);
      if (projectId) await demandProject(em, coalitionId, projectId);
      const faults = faultsOf(ctx, input);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const wanted = wantedOf(ctx, input);
      const wait = await secondsToWait(em, wanted, MOST_A_DAY);
      return wait > 0 ? tooManyRequests(ctx, wait) : this.shown.one(em, ctx, await this.write(em, ctx, wanted));
    });
  }

  private async write(em: EntityManager, ctx: RequestContext, wanted: Wanted): Promise<ExportRow> {
    const id = newId();
    await em.insert(ExportRow, { id, ...wanted });
    await this.outbox.add(em, makeExport, { subject: id });
    const { coalitionId, projectId, fromOn, toOn, kind, format, purpose } = wanted;
    const detail = { kind, format, from: fromOn, to: toOn, ...(projectId && { projectId }), purposeHash: sha256(purpose).toString('hex') };
    await this.audit.record(em, ctx, { action: 'export.request', objectKind: 'export', objectId: id, coalitionId, detail });
    return em.findOneByOrFail(ExportRow, { id });
  }
}

function faultsOf(ctx: RequestContext, input: RequestFunderReportInput): FieldFault[] {
  const format = input.format === 'csv' ? [fault(ctx, 'format', 'exports.funderNotInCsv')] : [];
  return [...purposeFaults(ctx, input.purpose), ...localeFaults(ctx, input.locale), ...format, ...periodFaults(ctx, input)];
}

function wantedOf(ctx: RequestContext, { coalitionId, projectId, from, to, format, locale, purpose }: RequestFunderReportInput): Wanted {
  return { kind: 'funder', coalitionId, projectId: projectId || null, fromOn: from, toOn: to, format, locale: isLocale(locale) ? locale : ctx.locale, purpose: purpose.trim(), accountId: demandAccount(ctx) };
}
