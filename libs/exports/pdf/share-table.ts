import { formatNumber, regional, translate } from '#libs/i18n';
import type { ReportContent, ReportTable } from './report-content.js';
import { colours, type Sheet, type Style } from '#libs/typesetting';

const ROW = 19;
const COUNT = 70;
const SHARE = 56;
const BAR = 110;
const cell: Style = { size: 9.5, weight: 400, colour: colours.ink, leading: 1.4 };
const head: Style = { ...cell, size: 8.5, colour: colours.soft };

/** A table of counts with their share of the total, the largest part drawn longest. */
export function drawShareTable(sheet: Sheet, content: ReportContent, table: ReportTable): void {
  if (table.rows.length === 0) return;
  sheet.need(3 * ROW + 34);
  sheet.gap(12);
  sheet.paragraph('H2', table.title, { size: 13, weight: 600, colour: colours.ink, leading: 1.7 });
  const most = Math.max(...table.rows.map((row) => row.count));
  sheet.group('Table', () => {
    drawHead(sheet, content);
    for (const row of table.rows) {
      if (sheet.need(ROW)) drawHead(sheet, content);
      drawRow(sheet, content, row, most);
    }
  });
}

function drawHead(sheet: Sheet, { locale }: ReportContent): void {
  const baseline = sheet.y + ROW * 0.68;
  sheet.group('TR', () => {
    sheet.tagged('TH', () => sheet.label(translate(locale, 'exports.column.label'), baseline, head, labelBox(sheet)), { scope: 'Column' });
    sheet.tagged('TH', () => sheet.label(translate(locale, 'exports.column.signatures'), baseline, head, countBox(sheet)), { scope: 'Column' });
    sheet.tagged('TH', () => sheet.label(translate(locale, 'exports.column.share'), baseline, head, shareBox(sheet)), { scope: 'Column' });
  });
  sheet.y += ROW;
  rule(sheet, colours.soft);
}

function drawRow(sheet: Sheet, { locale, total }: ReportContent, { label, count }: ReportTable['rows'][number], most: number): void {
  const baseline = sheet.y + ROW * 0.68;
  const share = new Intl.NumberFormat(regional[locale], { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(total ? count / total : 0);
  sheet.group('TR', () => {
    sheet.tagged('TH', () => sheet.label(label, baseline, cell, labelBox(sheet)), { scope: 'Row' });
    sheet.tagged('TD', () => sheet.label(formatNumber(locale, count), baseline, cell, countBox(sheet)));
    sheet.tagged('TD', () => sheet.label(share, baseline, { ...cell, colour: colours.soft }, shareBox(sheet)));
  });
  const width = Math.max(0.6, (BAR * count) / (most || 1));
  sheet.ornament(() => sheet.doc.rect(sheet.left(sheet.width - BAR, width), sheet.y + ROW * 0.3, width, ROW * 0.42).fillOpacity(0.75).fill(colours.accent).fillOpacity(1));
  sheet.y += ROW;
  rule(sheet, colours.line);
}

function rule(sheet: Sheet, colour: string): void {
  const left = sheet.left(0, sheet.width);
  sheet.ornament(() => sheet.doc.lineWidth(0.5).moveTo(left, sheet.y).lineTo(left + sheet.width, sheet.y).stroke(colour));
}

const labelBox = (sheet: Sheet) => ({ width: sheet.width - BAR - SHARE - COUNT - 24 });
const countBox = (sheet: Sheet) => ({ start: sheet.width - BAR - SHARE - COUNT - 16, width: COUNT, align: 'end' as const });
const shareBox = (sheet: Sheet) => ({ start: sheet.width - BAR - SHARE - 12, width: SHARE, align: 'end' as const });
