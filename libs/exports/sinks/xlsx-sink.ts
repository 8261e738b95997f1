import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import ExcelJS from 'exceljs';
import { directionOf } from '#libs/i18n';
import { harmless } from './cell.js';
import type { Cell, SheetLook, TableColumn, TableSink } from './table-sink.js';

const formats: Record<TableColumn['kind'], Partial<ExcelJS.Style>> = {
  text: { numFmt: '@' },
  number: { numFmt: '#,##0' },
  day: { numFmt: 'yyyy-mm-dd' },
  moment: { numFmt: 'yyyy-mm-dd hh:mm' },
};
const BREATH = 50;
/** What a sheet holds, header included. */
const MOST_ROWS = 1_048_576;

/** An XLSX workbook: numbers and dates are real ones, the header stays in sight, Arabic sheets run from the right; a full sheet is followed by another. */
export class XlsxSink implements TableSink {
  readonly output = new PassThrough();
  private readonly book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: this.output, useStyles: true, useSharedStrings: false });
  private columns: readonly TableColumn[] = [];
  private sheet?: ExcelJS.Worksheet;
  private sheets = 0;
  private rows = 0;

  constructor(
    private readonly look: SheetLook,
    private readonly mostRows = MOST_ROWS,
  ) {
    this.book.creator = 'Sawt';
  }

  async header(columns: readonly TableColumn[]): Promise<void> {
    this.columns = columns;
    this.sheet = this.nextSheet();
  }

  async row(values: readonly Cell[]): Promise<void> {
    if (this.rows % (this.mostRows - 1) === 0 && this.rows > 0) this.sheet = this.nextSheet();
    this.rows++;
    this.sheet!.addRow(values.map((value, at) => this.cell(value, this.columns[at]!.kind))).commit();
    if (this.rows % BREATH === 0) await this.breathe();
  }

  async end(): Promise<void> {
    await this.book.commit();
  }

  private nextSheet(): ExcelJS.Worksheet {
    this.sheet?.commit();
    const number = ++this.sheets === 1 ? '' : ` ${this.sheets}`;
    const name = this.look.name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31 - number.length) + number;
    const sheet = this.book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1, rightToLeft: directionOf(this.look.locale) === 'rtl' }] });
    sheet.columns = this.columns.map(({ kind, width }) => ({ width: width ?? 16, style: formats[kind] }));
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: this.columns.length } };
    const row = sheet.addRow(this.columns.map((column) => harmless(column.title)));
    row.eachCell((cell) => (cell.style = { font: { bold: true }, numFmt: '@' }));
    row.commit();
    return sheet;
  }

  private cell(value: Cell, kind: TableColumn['kind']): Cell {
    if (typeof value !== 'string') return value;
    return kind === 'day' ? new Date(`${value}T00:00:00Z`) : harmless(value);
  }

  /** The library never waits for its reader; so rows wait here, until what was written is taken. */
  private async breathe(): Promise<void> {
    await setImmediate();
    if (this.output.writableNeedDrain) await once(this.output, 'drain');
  }
}
