import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { demand, demandAccount, type RequestContext } from '#libs/context';
import { Database, momentOf, newId } from '#libs/database';
import type { Upload } from '#libs/organisations';
import { holdAs } from '../../drafting/document.access.js';
import { RecommendationStepRow } from '../following/recommendation-step.entity.js';
import { most } from '../recommendations.limits.js';
import { ReportSubmissionRow } from '../submitting/report-submission.entity.js';
import { readCsv, type CsvTable } from './csv-table.js';
import { nextPosition } from './keep-recommendation.service.js';
import { RecommendationRow } from './recommendation.entity.js';
import { neededColumns, readLine, type LineFault, type SaidLine } from './table-line.js';

/** Said by the address of the page: how many were brought in, or what is wrong with the file, or with which of its lines. */
export type ImportAnswer = { readonly imported: string } | { readonly refused: string; readonly columns?: string } | { readonly faults: string; readonly lines: string };
interface ReadTable {
  readonly said: readonly SaidLine[];
  readonly faults: readonly LineFault[];
}

/** Brings in many recommendations at once: all of a table, or none of it. */
@Injectable()
export class ImportRecommendations {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** The document, before a byte of the file is read. Throws for who may not. */
  async mayBegin(ctx: RequestContext, id: string): Promise<string> {
    demandAccount(ctx);
    demand(ctx, 'recommendation.keep');
    return this.database.transaction(ctx, async (em) => (await holdAs(em, ctx, id, 'mayKeep')).document.id);
  }

  async run(ctx: RequestContext, id: string, { file }: Pick<Upload, 'file'>): Promise<ImportAnswer> {
    if (typeof file === 'string') return { refused: file };
    const table = readCsv(file.content.toString('utf8'));
    const missing = neededColumns.filter((column) => !table.headings.includes(column));
    if (missing.length > 0) return { refused: 'columnsMissing', columns: missing.join(', ') };
    if (table.lines.length === 0 || table.lines.length > most.rows) return { refused: table.lines.length === 0 ? 'noLines' : 'tooManyLines' };
    return this.database.transaction(ctx, async (em) => {
      const { document: { id: documentId, coalitionId } } = await holdAs(em, ctx, id, 'mayKeep');
      if (!(await em.existsBy(ReportSubmissionRow, { documentId }))) return { refused: 'notSubmitted' };
      const { said, faults } = await this.checked(em, documentId, table, await momentOf(em, ctx));
      if (faults.length > 0) return { faults: String(faults.length), lines: faults.slice(0, most.faults).map(({ line, column, code, most: letters }) => [line, column, code, ...(letters ? [Number(letters)] : [])].join('.')).join(',') };
      await this.write(em, ctx, { documentId, coalitionId }, said);
      await this.audit.record(em, ctx, { action: 'recommendation.import', objectKind: 'document', objectId: documentId, coalitionId, detail: { count: said.length } });
      return { imported: String(said.length) };
    });
  }

  private async checked(em: EntityManager, documentId: string, { lines, broken }: CsvTable, at: Date): Promise<ReadTable> {
    const taken = new Set((await em.find(RecommendationRow, { where: { documentId }, select: { id: true, number: true } })).map(({ number }) => number));
    const [said, faults]: [SaidLine[], LineFault[]] = [[], broken.map((one) => ({ ...one, column: '' }))];
    for (const line of lines) {
      const read = readLine(line, at);
      if (Array.isArray(read)) faults.push(...read);
      else if (taken.has(read.said.number)) faults.push({ line: line.line, column: 'number', code: 'numberTaken' });
      else said.push(read);
      taken.add(line.cells['number'] ?? '');
    }
    return { said, faults };
  }

  private async write(em: EntityManager, ctx: RequestContext, place: Pick<RecommendationRow, 'documentId' | 'coalitionId'>, lines: readonly SaidLine[]): Promise<void> {
    const [first, at, accountId] = [await nextPosition(em, place.documentId), await momentOf(em, ctx), demandAccount(ctx)];
    const record = { ...place, accountId, recordedAt: at };
    const rows = lines.map(({ said, answer, answeredOn }, i) => ({ ...record, ...said, id: newId(), position: first + i, answer, answeredOn: answeredOn || null, updatedAt: at }));
    for (let from = 0; from < rows.length; from += 100) await em.insert(RecommendationRow, rows.slice(from, from + 100));
    const steps = lines.flatMap(({ answer, answeredOn, answerSource }, i) => (answeredOn ? [{ ...record, id: newId(), recommendationId: rows[i]!.id, answer, status: null, happenedOn: answeredOn, sourceUrl: answerSource }] : []));
    for (let from = 0; from < steps.length; from += 100) await em.insert(RecommendationStepRow, steps.slice(from, from + 100));
  }
}
