import type { Readable } from 'node:stream';
import type { Multilingual } from '#libs/database';
import { directionOf, formatDate, formatDateTime, inLocale, translate, type Locale } from '#libs/i18n';
import { colours, Sheet, type Style } from '#libs/typesetting';
import { FEWEST_PERSONS, FEWEST_SIGNATURES } from '../indicator-list.js';
import { drawTable } from './draw-table.js';
import type { FunderData } from './funder-report-reader.service.js';
import type { FunderTable } from './funder-table.js';
import { writtenDay } from '../reading/written-day.js';
import { writtenValue } from './funder-words.js';

const body: Style = { size: 10.5, weight: 400, colour: colours.ink, leading: 1.6 };
const soft: Style = { ...body, size: 9, colour: colours.soft };
const heading: Style = { size: 13, weight: 600, colour: colours.ink, leading: 1.7 };

/** A coalition's indicators for a funder: A4 pages in the language asked for, with the same tables as the workbook. */
export function makeFunderPdf(data: FunderData, tables: readonly FunderTable[], locale: Locale): Readable {
  const { board: { from, to, asOf }, coalition } = data;
  const period = translate(locale, 'exports.funder.period', { from: writtenDay(locale, from), to: writtenDay(locale, to) });
  const title = translate(locale, 'exports.funder.title', { coalition, period });
  const sheet = new Sheet(locale, title, asOf);
  drawCover(sheet, data, period);
  const [goals, ...others] = tables;
  drawTable(sheet, onPaper(goals!));
  drawWords(sheet, data);
  for (const table of others.slice(0, -1)) drawTable(sheet, table);
  drawTable(sheet, tables.at(-1)!);
  sheet.gap(6);
  sheet.paragraph('P', translate(locale, 'exports.funder.manifestText'), soft);
  drawFeet(sheet, coalition, asOf);
  sheet.doc.end();
  return sheet.doc as unknown as Readable;
}

function drawCover(sheet: Sheet, { board, coalition, project }: FunderData, period: string): void {
  const { locale } = sheet;
  sheet.ornament(() => sheet.doc.rect(sheet.left(0, 42), sheet.y - 14, 42, 3).fill(colours.sun));
  sheet.paragraph('P', translate(locale, 'exports.funder.kicker'), { ...soft, weight: 600, colour: colours.accent });
  sheet.gap(4);
  sheet.paragraph('H1', coalition, { size: 21, weight: 600, colour: colours.ink, leading: directionOf(locale) === 'rtl' ? 1.6 : 1.3 });
  sheet.paragraph('P', period, { ...body, size: 13, weight: 600 });
  sheet.gap(6);
  if (project) {
    sheet.paragraph('P', translate(locale, 'exports.funder.project', { name: project.name, code: project.code }), body);
    sheet.paragraph('P', translate(locale, 'exports.funder.fundedBy', { funder: project.funder }), body);
  } else sheet.paragraph('P', translate(locale, 'exports.funder.whole'), body);
  sheet.gap(8);
  sheet.paragraph('P', translate(locale, 'exports.funder.asOf', { moment: formatDateTime(locale, board.asOf), persons: FEWEST_PERSONS, signatures: FEWEST_SIGNATURES }), soft);
}

/** The words have paragraphs of their own on paper, and a column in which nothing stands takes no room. */
function onPaper({ columns, rows, ...table }: FunderTable): FunderTable {
  const isTold = (_: unknown, i: number) => i < columns.length - 1 && rows.some((cells) => cells[i] !== null && cells[i] !== '');
  return { ...table, columns: columns.filter(isTold), rows: rows.map((cells) => cells.filter(isTold)) };
}

function drawWords(sheet: Sheet, { board }: FunderData): void {
  for (const figure of board.figures) {
    const text = inLocale(figure.narrative as Multilingual, sheet.locale);
    if (!text) continue;
    sheet.need(80);
    sheet.gap(12);
    sheet.paragraph('H2', `${figure.name} · ${writtenValue(sheet.locale, figure)}`, heading);
    for (const paragraph of text.split(/\n+/).filter((one) => one.trim())) sheet.paragraph('P', paragraph, body);
  }
}

function drawFeet(sheet: Sheet, coalition: string, madeAt: Date): void {
  const { locale, doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  const style: Style = { ...soft, size: 8 };
  for (let page = 0; page < count; page++) {
    doc.switchToPage(start + page);
    const y = doc.page.height - 38;
    sheet.ornament(() => {
      doc.lineWidth(0.5).moveTo(sheet.left(0, sheet.width), y - 14).lineTo(sheet.left(0, sheet.width) + sheet.width, y - 14).stroke(colours.line);
      sheet.label(translate(locale, 'exports.report.madeOn', { day: formatDate(locale, madeAt) }), y, style, { width: 150 });
      sheet.label(coalition, y, style, { start: 150, width: sheet.width - 260 });
      sheet.label(translate(locale, 'exports.report.page', { page: page + 1, pages: count }), y, style, { start: sheet.width - 110, width: 110, align: 'end' });
    });
  }
}
