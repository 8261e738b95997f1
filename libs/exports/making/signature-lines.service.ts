import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { CopyOut } from '#libs/database';
import { translate, type Locale } from '#libs/i18n';
import { signatureColumns, signatureLines, type SignatureWords } from '#libs/signatures';
import type { ExportRow } from '../export.entity.js';
import { harmless } from '../sinks/cell.js';
import type { Cell, TableColumn } from '../sinks/table-sink.js';
import type { ExportProgress } from './export-progress.js';
import { labelOf } from './report-labels.js';
import type { ReportData } from './report-reader.service.js';

const widths = { day: 14, area: 30, country: 20, language: 14, organisation: 34 };

export function signatureLineColumns(locale: Locale): TableColumn[] {
  return signatureColumns.map((key) => ({ key, title: translate(locale, key === 'day' ? 'exports.column.confirmedOn' : `exports.dimension.${key}`), kind: key === 'day' ? 'day' : 'text', width: widths[key] }));
}

/** A petition's live signatures one by one, without the person, as Postgres copies them out: CSV as it comes, or cells. */
@Injectable()
export class SignatureLines {
  constructor(private readonly copies: CopyOut) {}

  /** The whole CSV file, with how many lines it got. */
  async csv(row: ExportRow, data: ReportData, progress: ExportProgress): Promise<{ readonly content: Readable; readonly rows: () => number }> {
    const copied = await this.copies.open(this.query(row, data), 'format csv');
    const file = new CsvLines(signatureLineColumns(row.locale).map(({ title }) => title), progress);
    copied.on('error', (error) => file.destroy(error));
    file.once('close', () => copied.destroy());
    return { content: copied.pipe(file), rows: () => file.rows };
  }

  async *cells(row: ExportRow, data: ReportData): AsyncGenerator<Cell[]> {
    const copied = await this.copies.open(this.query(row, data), 'format text');
    let rest = '';
    for await (const text of copied.setEncoding('utf8') as AsyncIterable<string>) {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield line.split('\t');
    }
  }

  private query({ petitionId, locale }: ExportRow, { report, names }: ReportData): string {
    const words: Record<keyof SignatureWords, Map<string, string>> = { area: new Map(), country: new Map(), language: new Map(), organisation: new Map() };
    for (const { dimension, key } of report.lines) if (dimension !== 'day') words[dimension].set(key, plain(labelOf(dimension, { key, confirmed: 0 }, locale, names)));
    return signatureLines(petitionId, words);
  }
}

/** Without what COPY would write in a way of its own. */
function plain(label: string): string {
  return harmless(label.replace(/[\t\r\n\\]+/g, ' '));
}

/** CSV as Postgres writes it becomes CSV after RFC 4180: byte order mark, header, CRLF; lines are counted on their way. */
class CsvLines extends Transform {
  rows = 0;

  constructor(
    titles: readonly string[],
    private readonly progress: ExportProgress,
  ) {
    super({ highWaterMark: 262_144 });
    this.push(`\ufeff${titles.map((title) => (/[",]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title)).join(',')}\r\n`);
  }

  override _transform(bytes: Buffer, _encoding: string, done: TransformCallback): void {
    const text = bytes.toString('latin1'); // byte for byte, whatever the script
    const ended = text.replaceAll('\n', '\r\n');
    this.rows += ended.length - text.length;
    void this.progress.at(this.rows).then(() => done(null, Buffer.from(ended, 'latin1')), done);
  }
}
