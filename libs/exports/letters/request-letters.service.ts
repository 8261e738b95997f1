import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { LetterTargetRow } from '#libs/campaigns';
import { demand, demandAccount, NotFound, type RequestContext } from '#libs/context';
import { sha256 } from '#libs/crypto';
import { Database, newId } from '#libs/database';
import { invalidInput, tooManyRequests } from '#libs/graphql';
import { isLocale } from '#libs/i18n';
import { Outbox } from '#libs/jobs';
import { ExportRow, type LettersExport } from '../export.entity.js';
import { makeExport } from '../export.jobs.js';
import type { RequestExportResult } from '../export.type.js';
import { uuid } from '../reading/demand-organisation.js';
import { ShowExports } from '../reading/show-exports.service.js';
import { localeFaults, purposeFaults } from '../requesting/check-request.js';
import { secondsToWait } from '../requesting/day-limit.js';
import type { RequestLettersInput } from './request-letters.input.js';

/** Most files of letters an organisation may ask for in a day. */
const MOST_A_DAY = 20;
type Wanted = Pick<LettersExport, 'kind' | 'organisationId' | 'letterTargetId' | 'format' | 'locale' | 'purpose'> & { readonly accountId: string };

/** Takes a request for the letters to one target as PDF, for who writes letters in the organisation: recorded with its purpose, made by a job as every export. */
@Injectable()
export class RequestLetters {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly shown: ShowExports,
  ) {}

  async run(ctx: RequestContext, { targetId, locale, purpose }: RequestLettersInput): Promise<RequestExportResult> {
    demand(ctx, 'export.letters');
    return this.database.transaction(ctx, async (em) => {
      const target = uuid.test(targetId) ? await em.findOneBy(LetterTargetRow, { id: targetId }) : null;
      if (!target) throw new NotFound();
      const { organisationId } = target;
      demand(ctx, 'export.letters', { organisationId });
      const faults = [...purposeFaults(ctx, purpose), ...localeFaults(ctx, locale)];
      if (faults.length > 0) return invalidInput(ctx, faults);
      const wanted: Wanted = { kind: 'letters', organisationId, letterTargetId: targetId, format: 'pdf', locale: isLocale(locale) ? locale : ctx.locale, purpose: purpose.trim(), accountId: demandAccount(ctx) };
      const wait = await secondsToWait(em, { kind: 'letters', organisationId }, MOST_A_DAY);
      return wait > 0 ? tooManyRequests(ctx, wait) : this.shown.one(em, ctx, await this.write(em, ctx, wanted));
    });
  }

  private async write(em: EntityManager, ctx: RequestContext, wanted: Wanted): Promise<ExportRow> {
    const id = newId();
    await em.insert(ExportRow, { id, ...wanted });
    await this.outbox.add(em, makeExport, { subject: id });
    const { organisationId, kind, format, letterTargetId, purpose } = wanted;
    await this.audit.record(em, ctx, { action: 'export.request', objectKind: 'export', objectId: id, organisationId, detail: { kind, format, letterTargetId, purposeHash: sha256(purpose).toString('hex') } });
    return em.findOneByOrFail(ExportRow, { id });
  }
}
