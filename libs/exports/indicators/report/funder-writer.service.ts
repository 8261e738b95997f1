import { Injectable } from '@nestjs/common';
import { translate } from '#libs/i18n';
import type { FunderExport } from '../../export.entity.js';
import { ExportFiles, type SealedFile } from '../../files/export-files.js';
import { XlsxSink } from '../../sinks/xlsx-sink.js';
import { makeFunderPdf } from './funder.pdf.js';
import { FunderReportReader } from './funder-report-reader.service.js';
import type { FunderTable } from './funder-table.js';
import { funderTables } from './funder-tables.js';

/** Writes a funder report as PDF or as a workbook, both from the same tables. */
@Injectable()
export class FunderWriter {
  constructor(
    private readonly files: ExportFiles,
    private readonly reports: FunderReportReader,
  ) {}

  async write(row: FunderExport): Promise<SealedFile & { readonly rows: number }> {
    const data = await this.reports.read(row);
    const tables = funderTables(data, row.locale);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    if (row.format === 'pdf') return { ...(await this.files.write(row.id, makeFunderPdf(data, tables, row.locale))), rows };
    const sink = new XlsxSink({ locale: row.locale, name: translate(row.locale, 'exports.sheet.funder') });
    const both = [this.files.write(row.id, sink.output), fill(sink, tables)] as const;
    await Promise.allSettled(both); // when one fails, the other has cleaned up before anybody hears of it
    const [file] = await Promise.all(both);
    return { ...file, rows };
  }
}

async function fill(sink: XlsxSink, [first, ...others]: readonly FunderTable[]): Promise<void> {
  try {
    await sink.header(first!.columns);
    for (const cells of first!.rows) await sink.row(cells);
    for (const { title, columns, rows } of others) {
      await sink.table(title, columns);
      for (const cells of rows) await sink.row(cells);
    }
    await sink.end();
  } catch (error) {
    sink.output.destroy(error as Error);
    throw error;
  }
}
