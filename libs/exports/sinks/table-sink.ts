import type { Readable } from 'node:stream';
import type { Locale } from '#libs/i18n';

/** What a column holds, so that a spreadsheet gets real numbers and dates. A `day` is `YYYY-MM-DD`. */
export interface TableColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: 'text' | 'number' | 'day' | 'moment';
  /** Width in characters; a hint for spreadsheets. */
  readonly width?: number;
}
export type Cell = string | number | Date | null;

/** Takes a table row by row and gives the bytes of a file, never holding more than a few rows. Cells are made harmless here. */
export interface TableSink {
  /** The file as it grows; to be read while rows are given, else `row` waits. */
  readonly output: Readable;
  header(columns: readonly TableColumn[]): Promise<void>;
  /** A promise only when there is something to wait for. */
  row(values: readonly Cell[]): Promise<void> | undefined;
  end(): Promise<void>;
}

export interface SheetLook {
  readonly locale: Locale;
  /** Name of the sheet; spreadsheets take 31 characters. */
  readonly name: string;
}
