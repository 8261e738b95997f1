import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import { fault, invalidInput, type FieldFault } from '#libs/graphql';
import { isDay } from '#libs/i18n';
import { holdAs } from '../../drafting/document.access.js';
import { JointReportRow } from '../joint-report.entity.js';
import { reportRefused, type ReportFault } from '../report.errors.js';
import type { SetReportInput } from '../report.input.js';
import { MOST_LETTERS } from '../report.limits.js';

type Facts = Pick<JointReportRow, 'mechanism' | 'mechanismName' | 'session' | 'submitBy' | 'countsFootnotes'>;

/** Makes a document of kind report a joint one, and says to whom it goes and when. By who keeps it, until it is submitted. */
@Injectable()
export class SetReport {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, { documentId, ...input }: SetReportInput): Promise<JointReportRow | ReportFault> {
    demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, documentId, 'mayKeep');
      if (document.kind !== 'report') return reportRefused(ctx, 'notAReport');
      const facts = factsOf(input);
      const faults = factFaults(ctx, facts);
      if (faults.length > 0) return invalidInput(ctx, faults);
      const known = await em.findOneBy(JointReportRow, { documentId: document.id });
      if (known?.state === 'submitted') return reportRefused(ctx, 'submitted');
      const id = known?.id ?? (await this.begin(em, ctx, document.id, document.coalitionId, facts));
      if (known) await em.update(JointReportRow, { id }, facts);
      await this.audit.record(em, ctx, { action: known ? 'report.edit' : 'report.begin', objectKind: 'document', objectId: document.id, coalitionId: document.coalitionId, detail: { mechanism: facts.mechanism } });
      return em.findOneByOrFail(JointReportRow, { id });
    });
  }

  private async begin(em: EntityManager, ctx: RequestContext, documentId: string, coalitionId: string, facts: Facts): Promise<string> {
    const id = newId();
    await em.insert(JointReportRow, { id, documentId, coalitionId, ...facts, madeBy: demandAccount(ctx), madeAt: await momentOf(em, ctx) });
    return id;
  }
}

const factsOf = ({ mechanism, mechanismName, session, submitBy, countsFootnotes }: Omit<SetReportInput, 'documentId'>): Facts => ({
  mechanism, mechanismName: mechanism === 'other' ? (mechanismName?.trim() ?? '') : '', session: session?.trim() ?? '', submitBy: submitBy?.trim() || null, countsFootnotes: countsFootnotes ?? true,
});

function factFaults(ctx: RequestContext, { mechanism, mechanismName, session, submitBy }: Facts): FieldFault[] {
  const long = [['mechanismName', mechanismName], ['session', session]] as const;
  return [
    ...(mechanism === 'other' && mechanismName === '' ? [fault(ctx, 'mechanismName', 'documents.reports.mechanismMissing')] : []),
    ...long.filter(([, text]) => text.length > MOST_LETTERS).map(([field]) => fault(ctx, field, 'documents.reports.tooManyLetters', { most: MOST_LETTERS })),
    ...(submitBy !== null && !isDay(submitBy) ? [fault(ctx, 'submitBy', 'documents.reports.noDay')] : []),
  ];
}
