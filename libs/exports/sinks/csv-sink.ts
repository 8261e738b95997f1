import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { harmless } from './cell.js';
import type { Cell, TableColumn, TableSink } from './table-sink.js';

/** CSV after RFC 4180: UTF-8 with byte order mark, commas, CRLF; days as YYYY-MM-DD, moments in UTC. */
export class CsvSink implements TableSink {
  private readonly lines = stringify({ bom: true, delimiter: ',', record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  readonly output: Readable = this.lines;

  async header(columns: readonly TableColumn[]): Promise<void> {
    await this.write(columns.map((column) => column.title));
  }

  row(values: readonly Cell[]): Promise<void> | undefined {
    return this.write(values);
  }

  async end(): Promise<void> {
    this.lines.end();
  }

  private write(values: readonly Cell[]): Promise<void> | undefined {
    const cells = values.map((value) => (typeof value === 'string' ? harmless(value) : value instanceof Date ? value.toISOString() : value));
    return this.lines.write(cells) ? undefined : once(this.lines, 'drain').then(() => {});
  }
}
