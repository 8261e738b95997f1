import { formatNumber } from '#libs/i18n';
import type { Style } from '#libs/typesetting';
import { colours, type Sheet } from '../../pdf/sheet.js';
import type { Cell, TableColumn } from '../../sinks/table-sink.js';
import type { FunderTable } from './funder-table.js';
import { writtenDay } from '../reading/written-day.js';

const cell: Style = { size: 8.5, weight: 400, colour: colours.ink, leading: 1.45 };
const head: Style = { ...cell, size: 8, colour: colours.soft };
const GAP = 10;
const PAD = 4;

/** A table whose cells run over several lines; numbers stand at the far side, the head comes again on each page. */
export function drawTable(sheet: Sheet, { title, about, columns, rows }: FunderTable): void {
  const widths = widthsOf(columns, sheet.width);
  sheet.need(90);
  sheet.gap(16);
  sheet.paragraph('H2', title, { size: 13, weight: 600, colour: colours.ink, leading: 1.7 });
  if (about) sheet.paragraph('P', about, head);
  sheet.group('Table', () => {
    drawRow(sheet, columns.map((column) => column.title), { columns, widths, style: head });
    for (const cells of rows) {
      const written = cells.map((value, i) => asText(sheet, value, columns[i]!));
      if (sheet.need(heightOf(sheet, written, widths, cell))) drawRow(sheet, columns.map((column) => column.title), { columns, widths, style: head });
      drawRow(sheet, written, { columns, widths, style: cell });
    }
  });
}

interface Look {
  readonly columns: readonly TableColumn[];
  readonly widths: readonly number[];
  readonly style: Style;
}

/** Each column its share of the page, text as wide as it says, the rest narrow. */
function widthsOf(columns: readonly TableColumn[], whole: number): number[] {
  const wishes = columns.map(({ kind, width }) => (kind === 'text' ? (width ?? 16) : kind === 'day' ? 17 : 13));
  const sum = wishes.reduce((a, b) => a + b, 0);
  return wishes.map((wish) => ((whole - GAP * (columns.length - 1)) * wish) / sum);
}

function heightOf(sheet: Sheet, written: readonly string[], widths: readonly number[], style: Style): number {
  return Math.max(1, ...written.map((text, i) => (text ? sheet.linesOf(text, style, widths[i]!) : 1))) * style.size * style.leading + 2 * PAD;
}

function drawRow(sheet: Sheet, written: readonly string[], { columns, widths, style }: Look): void {
  const height = heightOf(sheet, written, widths, style);
  const top = sheet.y;
  let start = 0;
  sheet.group('TR', () => {
    written.forEach((text, i) => {
      sheet.y = top + PAD;
      if (text) sheet.paragraph(style === head ? 'TH' : 'TD', text, style, { start, width: widths[i], align: columns[i]!.kind === 'number' ? 'end' : 'start' });
      start += widths[i]! + GAP;
    });
  });
  sheet.y = top + height;
  const left = sheet.left(0, sheet.width);
  sheet.ornament(() => sheet.doc.lineWidth(0.5).moveTo(left, sheet.y).lineTo(left + sheet.width, sheet.y).stroke(style === head ? colours.soft : colours.line));
}

function asText({ locale }: Sheet, value: Cell, { kind }: TableColumn): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(locale, value);
  return value instanceof Date ? value.toISOString() : kind === 'day' && value ? writtenDay(locale, value) : value;
}
