import type { Readable } from 'node:stream';
import { directionOf, formatDate, formatDateTime, formatNumber, translate } from '#libs/i18n';
import { drawDayCurve } from './day-curve.js';
import type { ReportContent } from './report-content.js';
import { drawFeet } from './feet.js';
import { drawShareTable } from './share-table.js';
import { colours, Sheet, type Style } from '#libs/typesetting';

const body: Style = { size: 10.5, weight: 400, colour: colours.ink, leading: 1.6 };
const soft: Style = { ...body, size: 9.5, colour: colours.soft };
const CARD = 74;

/** The report as a document of A4 pages in the language of its reader, with vector drawings and the fonts it needs. */
export function makeReportPdf(content: ReportContent): Readable {
  const sheet = new Sheet(content.locale, content.title, content.madeAt);
  drawTitle(sheet, content);
  drawNumbers(sheet, content);
  drawDayCurve(sheet, content);
  for (const table of content.tables) drawShareTable(sheet, content, table);
  drawText(sheet, content);
  drawFeet(sheet, content);
  sheet.doc.end();
  return sheet.doc as unknown as Readable;
}

function drawTitle(sheet: Sheet, content: ReportContent): void {
  const { locale } = content;
  sheet.ornament(() => sheet.doc.rect(sheet.left(0, 42), sheet.y - 14, 42, 3).fill(colours.sun));
  sheet.paragraph('P', translate(locale, content.isPublic ? 'exports.report.publicKicker' : 'exports.report.kicker'), { ...soft, weight: 600, colour: colours.accent });
  sheet.gap(4);
  sheet.paragraph('H1', content.title, { size: 21, weight: 600, colour: colours.ink, leading: locale === 'ar' ? 1.6 : 1.3 });
  sheet.gap(6);
  if (content.targets.length > 0) sheet.paragraph('P', translate(locale, 'exports.report.addressedTo', { targets: listed(content, content.targets) }), body);
  sheet.paragraph('P', translate(locale, 'exports.report.carriedBy', { organisations: listed(content, content.organisations) }), body);
  sheet.gap(14);
}

function listed({ locale }: ReportContent, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Three facts side by side on paper-coloured ground. */
function drawNumbers(sheet: Sheet, content: ReportContent): void {
  const { locale } = content;
  const facts = [
    [formatNumber(locale, content.total), translate(locale, 'exports.report.confirmed', { count: content.total })],
    [content.openedAt ? formatDate(locale, content.openedAt) : '–', translate(locale, 'exports.report.openedOn')],
    content.closedAt ? [formatDate(locale, content.closedAt), translate(locale, 'exports.report.closedOn')] : [formatDate(locale, content.asOf), translate(locale, 'exports.report.stillOpen')],
  ] as const;
  const width = (sheet.width - 24) / 3;
  const top = sheet.y;
  facts.forEach(([number, name], i) => {
    const start = i * (width + 12);
    sheet.ornament(() => sheet.doc.roundedRect(sheet.left(start, width), top, width, CARD, 6).lineWidth(0.8).fillAndStroke(colours.paper, colours.line));
    const isCount = i === 0;
    sheet.tagged('P', () => {
      sheet.label(number, top + 36, { size: isCount ? 24 : 13, weight: 600, colour: isCount ? colours.accent : colours.ink, leading: 1.2 }, { start: start + 14, width: width - 28 });
      sheet.label(name, top + 57, soft, { start: start + 14, width: width - 28 });
    });
  });
  sheet.y = top + CARD + 10;
  sheet.paragraph('P', translate(locale, 'exports.report.asOf', { moment: formatDateTime(locale, content.asOf) }), { ...soft, size: 8.5 });
  sheet.paragraph('P', translate(locale, 'exports.report.method', { persons: content.personsPerMailbox }), { ...soft, size: 8.5 });
  if (content.isPublic) sheet.paragraph('P', translate(locale, 'exports.report.publicNote'), { ...soft, size: 8.5 });
  sheet.gap(14);
}

function drawText(sheet: Sheet, content: ReportContent): void {
  sheet.gap(22);
  sheet.need(110);
  sheet.paragraph('H2', translate(content.locale, 'exports.report.text'), { size: 13, weight: 600, colour: colours.ink, leading: 1.7 });
  sheet.gap(4);
  const direction = directionOf(content.bodyLocale);
  for (const paragraph of content.body.split(/\n+/).filter((text) => text.trim())) {
    sheet.paragraph('P', paragraph, { ...body, leading: direction === 'rtl' ? 1.85 : 1.6 }, { direction });
    sheet.gap(5);
  }
  if (!content.textHash) return;
  sheet.gap(6);
  sheet.need(32);
  sheet.paragraph('P', translate(content.locale, 'exports.report.hash'), { ...soft, size: 8.5 });
  sheet.paragraph('P', content.textHash, { ...soft, size: 8.5, colour: colours.ink }, { direction: 'ltr', align: sheet.direction === 'ltr' ? 'start' : 'end' });
}
