import { formatNumber } from '#libs/i18n';
import { colours, type Sheet, type Style } from '#libs/typesetting';
import type { Cell, TableColumn } from '../../sinks/table-sink.js';
import type { FunderTable } from './funder-table.js';
import { writtenDay } from '../reading/written-day.js';

const cell: Style = { size: 8.5, weight: 400, colour: colours.ink, leading: 1.45 };
const head: Style = { ...cell, size: 8, colour: colours.soft };
const GAP = 10;
const PAD = 4;

/** A table whose cells run over several lines; numbers stand at the far side, the head comes again on each page. */
export function drawTable(sheet: Sheet, { title, about, columns, rows }: FunderTable): void {
  const texts = rows.map((cells) => cells.map((value, i) => asText(sheet, value, columns[i]!)));
  const widths = widthsOf(sheet, columns, texts);
  sheet.need(90);
  sheet.gap(16);
  sheet.paragraph('H2', title, { size: 13, weight: 600, colour: colours.ink, leading: 1.7 });
  if (about) sheet.paragraph('P', about, head);
  sheet.group('Table', () => {
    drawRow(sheet, columns.map((column) => column.title), { columns, widths, style: head });
    for (const written of texts) {
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

/** Each column its share of the page, text as wide as it says, the rest narrow; none is so narrow that a heading, a number or a day without its year would break. */
function widthsOf(sheet: Sheet, columns: readonly TableColumn[], texts: readonly (readonly string[])[]): number[] {
  const whole = sheet.width - GAP * (columns.length - 1);
  const wishes = columns.map(({ kind, width }) => (kind === 'text' ? (width ?? 16) : kind === 'day' ? 17 : 13));
  const least = columns.map(({ title, kind }, i) => {
    const unbroken = kind === 'text' ? [] : texts.map((cells) => (kind === 'day' ? cells[i]!.replace(/ \S+$/, '') : cells[i]!));
    return Math.max(...title.split(' ').map((word) => sheet.widthOf(word, head)), ...[...new Set(unbroken)].map((text) => sheet.widthOf(text, cell))) + 1;
  });
  const shared = (among: readonly boolean[]): number[] => {
    const [sum, room] = [wishes.reduce((all, wish, i) => (among[i] ? all + wish : all), 0), least.reduce((left, one, i) => (among[i] ? left : left - one), whole)];
    const widths = wishes.map((wish, i) => (among[i] ? (room * wish) / sum : least[i]!));
    const isWide = among.map((isIn, i) => isIn && widths[i]! >= least[i]!);
    return isWide.every((is, i) => is === among[i]) || !isWide.includes(true) ? widths : shared(isWide);
  };
  return shared(columns.map(() => true));
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
