import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { systemContext } from '#libs/context';
import { Database } from '#libs/database';
import { translate } from '#libs/i18n';
import { isPetitionExport, type ExportRow, type PetitionExport } from '../export.entity.js';
import { ExportFiles, type SealedFile } from '../files/export-files.js';
import { makeReportPdf } from '../pdf/report.pdf.js';
import { CsvSink } from '../sinks/csv-sink.js';
import type { Cell, TableColumn, TableSink } from '../sinks/table-sink.js';
import { XlsxSink } from '../sinks/xlsx-sink.js';
import { ExportProgress } from './export-progress.js';
import { reportContent } from './report-content.js';
import { ReportReader, type ReportData } from './report-reader.service.js';
import { reportColumns, reportRows } from './report-rows.js';
import { SignatureLines, signatureLineColumns } from './signature-lines.service.js';
import { SignerRows, signerColumns } from './signer-rows.service.js';
import { WholeWriters } from './whole-writers.service.js';

/** After so many rows somebody looks at the clock: a promise a row is what a million rows pay for. */
const SOME = 50;
export type WrittenExport = SealedFile & { readonly rows: number };
interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: AsyncIterable<Cell[]> | Iterable<Cell[]>;
  readonly total: number;
}

/** Writes the file of an export from its rows; memory does not grow with their number. */
@Injectable()
export class ExportWriter {
  constructor(
    private readonly db: Database,
    private readonly files: ExportFiles,
    private readonly reports: ReportReader,
    private readonly signers: SignerRows,
    private readonly lines: SignatureLines,
    private readonly whole: WholeWriters,
  ) {}

  async write(row: ExportRow): Promise<WrittenExport> {
    const whole = await this.whole.write(row);
    if (whole) return whole;
    if (!isPetitionExport(row)) throw new Error('An export of nothing');
    if (row.format === 'pdf') return this.writePdf(row);
    if (row.kind === 'signatures' && row.format === 'csv') return this.copy(row);
    const table = await this.tableOf(row);
    const sink = this.sinkOf(row);
    const both = [this.files.write(row.id, sink.output), this.fill(row, sink, table)] as const;
    await Promise.allSettled(both); // when one fails, the other has cleaned up before anybody hears of it
    const [file, rows] = await Promise.all(both);
    return { ...file, rows };
  }

  private async writePdf(row: PetitionExport): Promise<WrittenExport> {
    if (row.kind !== 'report') throw new Error('Only a report is made as PDF');
    const content = reportContent(await this.report(row), row, new Date());
    const rows = content.tables.reduce((sum, table) => sum + table.rows.length, 0);
    return { ...(await this.files.write(row.id, makeReportPdf(content))), rows };
  }

  /** The numbers of the tally tell how far it is. */
  private async copy(row: PetitionExport): Promise<WrittenExport> {
    const data = await this.report(row);
    const progress = new ExportProgress(this.db, row.id, data.report.confirmed);
    const file = await this.files.write(row.id, Readable.from(this.lines.csv(row, data, progress), { objectMode: false }));
    return { ...file, rows: progress.done };
  }

  private async tableOf(row: PetitionExport): Promise<Table> {
    if (row.kind === 'signers') return { columns: signerColumns(row.locale), rows: this.signers.read(row), total: await this.signers.count(row) };
    if (row.kind === 'signatures') {
      const data = await this.report(row);
      return { columns: signatureLineColumns(row.locale), rows: this.lines.cells(row, data), total: data.report.confirmed };
    }
    const rows = [...reportRows(await this.report(row), row.locale)];
    return { columns: reportColumns(row.locale), rows, total: rows.length };
  }

  private report(row: PetitionExport): Promise<ReportData> {
    return this.db.transaction(systemContext(row.id, row.locale), (em) => this.reports.read(em, row));
  }

  private sinkOf({ kind, format, locale }: ExportRow): TableSink {
    return format === 'csv' ? new CsvSink() : new XlsxSink({ locale, name: translate(locale, `exports.sheet.${kind}`) });
  }

  /** The number of rows given. When it fails, so does the file. */
  private async fill(row: ExportRow, sink: TableSink, { columns, rows, total }: Table): Promise<number> {
    const progress = new ExportProgress(this.db, row.id, total);
    let done = 0;
    try {
      await sink.header(columns);
      await progress.at(0);
      for await (const cells of rows) {
        stopIfBroken(sink.output);
        const isFull = sink.row(cells);
        if (isFull) await isFull;
        if (++done % SOME === 0) await progress.at(done);
      }
      await progress.at(done);
      await sink.end();
      return done;
    } catch (error) {
      sink.output.destroy(error as Error);
      throw error;
    }
  }
}

function stopIfBroken(output: Readable): void {
  if (output.destroyed) throw new Error('The file can no longer be written');
}
