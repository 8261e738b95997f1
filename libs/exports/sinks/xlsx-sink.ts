import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { directionOf } from '#libs/i18n';
import { harmless } from './cell.js';
import type { Cell, SheetLook, TableColumn, TableSink } from './table-sink.js';
import { escaped, letterOf, sheetEnd, sheetPath, sheetStart, styleOf, workbookParts } from './workbook-parts.js';

/** What a sheet holds, header included. */
const MOST_ROWS = 1_048_576;
/** Characters gathered before they are given on. */
const PIECE = 65_536;
/** Texts kept as XML because they come again: names of provinces, countries, organisations. */
const MOST_KNOWN = 2_000;
const DAY = 86_400_000;
/** 1 January 1970 as spreadsheets count days. */
const EPOCH = 25_569;
/** Fast rather than small: the file lives a day. */
const compressionLevel = 1;

/** An XLSX workbook, row by row: numbers and dates are real ones, the header stays in sight, Arabic sheets run from the right; a full sheet is followed by another. */
export class XlsxSink implements TableSink {
  private readonly zip = new ZipFile();
  readonly output = this.zip.outputStream as Readable;
  private readonly known = new Map<string, string>();
  private readonly names: string[] = [];
  private columns: readonly TableColumn[] = [];
  /** `<c r="A`, `<c r="B` … */
  private starts: readonly string[] = [];
  private sheet = new PassThrough();
  private piece = '';
  private rows = 0;
  private name: string;
  /** How many sheets the table has begun. */
  private part = 0;

  constructor(
    private readonly look: SheetLook,
    private readonly mostRows = MOST_ROWS,
  ) {
    this.name = look.name;
    this.zip.on('error', (error: Error) => this.output.destroy(error));
    this.output.once('close', () => this.sheet.destroy(new Error('Nobody takes the file any more')));
  }

  async header(columns: readonly TableColumn[]): Promise<void> {
    await this.begin(this.look.name, columns);
  }

  /** Another table, on a sheet of its own. */
  async table(name: string, columns: readonly TableColumn[]): Promise<void> {
    await this.endSheet();
    await this.begin(name, columns);
  }

  private async begin(name: string, columns: readonly TableColumn[]): Promise<void> {
    [this.name, this.part, this.columns] = [name, 0, columns];
    this.starts = columns.map((_, at) => `<c r="${letterOf(at)}`);
    await this.beginSheet();
  }

  row(values: readonly Cell[]): Promise<void> | undefined {
    if (this.rows === this.mostRows) return this.nextSheet().then(() => this.row(values));
    return this.add(values, (value, at) => this.cell(value, this.columns[at]!.kind));
  }

  async end(): Promise<void> {
    await this.endSheet();
    for (const [path, xml] of workbookParts(this.names)) this.zip.addBuffer(Buffer.from(xml), path);
    this.zip.end();
  }

  private async nextSheet(): Promise<void> {
    await this.endSheet();
    await this.beginSheet();
  }

  private async beginSheet(): Promise<void> {
    const number = this.part++ === 0 ? '' : ` ${this.part}`;
    this.names.push(this.name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31 - number.length) + number);
    this.sheet = new PassThrough({ highWaterMark: 4 * PIECE });
    this.sheet.on('error', () => {}); // whoever writes next is told
    this.zip.addReadStream(this.sheet, sheetPath(this.names.length), { compressionLevel });
    this.rows = 0;
    this.piece = sheetStart(this.columns.map(({ width }) => width ?? 16), directionOf(this.look.locale) === 'rtl');
    await this.add(this.columns.map(({ title }) => title), (title) => this.text(title as string, styleOf.header));
  }

  private async endSheet(): Promise<void> {
    this.piece += sheetEnd(this.columns.length);
    await this.give();
    this.sheet.end();
  }

  private add(values: readonly Cell[], cell: (value: Cell & {}, at: number) => string): Promise<void> | undefined {
    const number = ++this.rows;
    let row = `<row r="${number}">`;
    for (let at = 0; at < values.length; at++) {
      const value = values[at];
      if (value !== null && value !== undefined) row += `${this.starts[at]}${number}"${cell(value, at)}`;
    }
    this.piece += `${row}</row>`;
    return this.piece.length >= PIECE ? this.give() : undefined;
  }

  private async give(): Promise<void> {
    const hasRoom = this.sheet.write(this.piece);
    this.piece = '';
    if (!hasRoom) await once(this.sheet, 'drain');
  }

  private cell(value: Cell & {}, kind: TableColumn['kind']): string {
    if (typeof value === 'number') return ` s="${styleOf.number}"><v>${value}</v></c>`;
    if (value instanceof Date) return ` s="${styleOf.moment}"><v>${value.getTime() / DAY + EPOCH}</v></c>`;
    return this.again(value, kind === 'day' ? styleOf.day : styleOf.text);
  }

  private again(value: string, style: number): string {
    const key = style === styleOf.day ? value : `\n${value}`;
    let xml = this.known.get(key);
    if (xml !== undefined) return xml;
    xml = style === styleOf.day ? ` s="${style}"><v>${Date.parse(value) / DAY + EPOCH}</v></c>` : this.text(value, style);
    if (this.known.size < MOST_KNOWN) this.known.set(key, xml);
    return xml;
  }

  private text(value: string, style: number): string {
    return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(value))}</t></is></c>`;
  }
}
