import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { formulas, innocents } from '../testing/formulas.js';
import { looksDangerous, readCsv, readXlsx } from '../testing/read-tables.js';
import { harmless } from './cell.js';
import { CsvSink } from './csv-sink.js';
import type { Cell, TableColumn, TableSink } from './table-sink.js';
import { XlsxSink } from './xlsx-sink.js';

const columns: TableColumn[] = [
  { key: 'name', title: '=Nom', kind: 'text' },
  { key: 'count', title: 'Nombre', kind: 'number' },
  { key: 'day', title: 'Jour', kind: 'day' },
  { key: 'at', title: 'Moment', kind: 'moment' },
];
const at = new Date('2026-11-22T10:20:30Z');

async function fill(sink: TableSink, rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const reading = buffer(sink.output);
  await sink.header(columns);
  for (const row of rows) await sink.row(row);
  await sink.end();
  return reading;
}

async function readBook(rows: readonly (readonly Cell[])[], sink = new XlsxSink({ locale: 'ar', name: 'تقرير: [2026]' })): Promise<ExcelJS.Workbook> {
  return readXlsx(await fill(sink, rows));
}

describe('a harmless cell', () => {
  it.each(formulas.filter(looksDangerous))('%j gets an apostrophe', (formula) => expect(harmless(formula)[0]).toBe("'"));
  it.each(innocents)('%j stays', (innocent) => expect(harmless(innocent)).toBe(innocent));
  it('is never longer than a cell, nor unprintable', () => {
    expect(harmless('x'.repeat(40_000))).toHaveLength(32_767);
    expect(harmless('a\u0000b\ud800c\uffff')).toBe('abc');
  });
});

describe('CSV', () => {
  it('has a byte order mark, commas, CRLF, quoted quotes, days and moments', async () => {
    const file = await fill(new CsvSink(), [['a "b", c', 4218, '2026-11-22', at], ['two\nlines', null, null, null]]);
    expect(file.toString('utf8')).toBe('\ufeff\'=Nom,Nombre,Jour,Moment\r\n"a ""b"", c",4218,2026-11-22,2026-11-22T10:20:30.000Z\r\n"two\nlines",,,\r\n');
  });

  it('holds no formula', async () => {
    const rows = readCsv(await fill(new CsvSink(), [...formulas, ...innocents].map((name) => [name, 1, null, null])));
    expect(rows).toHaveLength(1 + formulas.length + innocents.length);
    expect(rows.flat().filter(looksDangerous)).toEqual([]);
    expect(rows.slice(1 + formulas.length).map(([name]) => name)).toEqual(innocents);
  });
});

describe('XLSX', () => {
  it('has real numbers and dates, a header that stays and, in Arabic, runs from the right', async () => {
    const [sheet] = (await readBook([['سميرة', 4218, '2026-11-22', at]])).worksheets;
    expect(sheet!.name).toBe('تقرير   2026 ');
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, rightToLeft: true });
    expect(sheet!.getRow(2).values).toEqual([undefined, 'سميرة', 4218, new Date('2026-11-22T00:00:00Z'), at]);
    expect(sheet!.getCell('C2').numFmt).toBe('yyyy-mm-dd');
    const [french] = (await readBook([], new XlsxSink({ locale: 'fr', name: 'x' }))).worksheets;
    expect(french!.views[0]!.rightToLeft).toBeFalsy();
  });

  it('holds no formula', async () => {
    const [sheet] = (await readBook([...formulas, ...innocents].map((name) => [name, 1, null, null]))).worksheets;
    const cells = Array.from({ length: formulas.length + innocents.length + 1 }, (_, i) => sheet!.getRow(i + 1).getCell(1));
    expect(cells.filter((cell) => cell.type === ExcelJS.ValueType.Formula || looksDangerous(cell.text))).toEqual([]);
    expect(cells.slice(1 + formulas.length).map((cell) => cell.text)).toEqual(innocents);
  });

  it('goes on in a second sheet when the first is full', async () => {
    const sink = new XlsxSink({ locale: 'fr', name: 'Signataires' }, 4);
    const book = await readBook(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => [name, 1, null, null]), sink);
    expect(book.worksheets.map((sheet) => [sheet.name, sheet.rowCount])).toEqual([['Signataires', 4], ['Signataires 2', 4], ['Signataires 3', 2]]);
  });
});
