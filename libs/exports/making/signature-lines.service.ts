import { Injectable } from '@nestjs/common';
import { CopyOut } from '#libs/database';
import { translate, type Locale } from '#libs/i18n';
import { signatureColumns, signatureLines, type SignatureWords } from '#libs/signatures';
import type { PetitionExport } from '../export.entity.js';
import { harmless } from '../sinks/cell.js';
import type { Cell, TableColumn } from '../sinks/table-sink.js';
import type { ExportProgress } from './export-progress.js';
import { labelOf } from './report-labels.js';
import type { ReportData } from './report-reader.service.js';

const widths = { day: 14, area: 30, country: 20, language: 14, organisation: 34 };
/** Characters gathered before they are given on, and most lines made at once of those that say the same. */
const PIECE = 131_072;
const MOST_AT_ONCE = 2_000;

export function signatureLineColumns(locale: Locale): TableColumn[] {
  return signatureColumns.map((key) => ({ key, title: translate(locale, key === 'day' ? 'exports.column.confirmedOn' : `exports.dimension.${key}`), kind: key === 'day' ? 'day' : 'text', width: widths[key] }));
}

/**
 * A petition's live signatures one by one, without the person. Postgres counts those that say the same and copies
 * each kind out once, as CSV or as text; here it is written as often as it was counted.
 */
@Injectable()
export class SignatureLines {
  constructor(private readonly copies: CopyOut) {}

  /** The bytes of the whole CSV file (RFC 4180, as `CsvSink`). */
  async *csv(row: PetitionExport, data: ReportData, progress: ExportProgress): AsyncGenerator<Buffer> {
    let piece = Buffer.from(`\ufeff${signatureLineColumns(row.locale).map(({ title }) => (/[",]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title)).join(',')}\r\n`).toString('latin1');
    let done = 0;
    for await (const line of this.lines(row, data, 'csv', 'latin1')) {
      const comma = line.indexOf(',');
      const written = `${line.slice(comma + 1)}\r\n`;
      for (let left = Number(line.slice(0, comma)); left > 0; left -= MOST_AT_ONCE) {
        const times = Math.min(left, MOST_AT_ONCE);
        piece += written.repeat(times);
        done += times;
        if (piece.length < PIECE) continue;
        yield Buffer.from(piece, 'latin1'); // byte for byte, whatever the script
        piece = '';
        await progress.at(done);
      }
    }
    await progress.at(done);
    yield Buffer.from(piece, 'latin1');
  }

  async *cells(row: PetitionExport, data: ReportData): AsyncGenerator<Cell[]> {
    for await (const line of this.lines(row, data, 'text', 'utf8')) {
      const [times, ...cells] = line.split('\t');
      for (let left = Number(times); left > 0; left--) yield cells;
    }
  }

  private async *lines(row: PetitionExport, data: ReportData, format: 'csv' | 'text', encoding: 'latin1' | 'utf8'): AsyncGenerator<string> {
    const copied = (await this.copies.open(this.query(row, data), `format ${format}`)).setEncoding(encoding);
    let rest = '';
    for await (const text of copied as AsyncIterable<string>) {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  }

  private query({ petitionId, locale }: PetitionExport, { report, names }: ReportData): string {
    const words: Record<keyof SignatureWords, Map<string, string>> = { area: new Map(), country: new Map(), language: new Map(), organisation: new Map() };
    for (const { dimension, key } of report.lines) if (dimension !== 'day') words[dimension].set(key, plain(labelOf(dimension, { key, confirmed: 0 }, locale, names)));
    return signatureLines(petitionId, words);
  }
}

/** Without what COPY would write in a way of its own. */
function plain(label: string): string {
  return harmless(label.replace(/[\t\r\n\\]+/g, ' '));
}
