import { formatDate, translate } from '#libs/i18n';
import { colours, type Sheet, type Style } from '#libs/typesetting';
import type { ReportContent } from './report-content.js';

/** At the foot of every page: when it was made, where the petition is, which page of how many. */
export function drawFeet(sheet: Sheet, { locale, address, madeAt }: Pick<ReportContent, 'locale' | 'address' | 'madeAt'>): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  const style: Style = { size: 8, weight: 400, leading: 1.5, colour: colours.soft };
  for (let page = 0; page < count; page++) {
    sheet.doc.switchToPage(start + page);
    const y = sheet.doc.page.height - 38;
    sheet.ornament(() => {
      sheet.doc.lineWidth(0.5).moveTo(sheet.left(0, sheet.width), y - 14).lineTo(sheet.left(0, sheet.width) + sheet.width, y - 14).stroke(colours.line);
      sheet.label(translate(locale, 'exports.report.madeOn', { day: formatDate(locale, madeAt) }), y, style, { width: 150 });
      sheet.label(address, y, style, { start: 150, width: sheet.width - 260, direction: 'ltr', align: sheet.direction === 'ltr' ? 'start' : 'end' });
      sheet.label(translate(locale, 'exports.report.page', { page: page + 1, pages: count }), y, style, { start: sheet.width - 110, width: 110, align: 'end' });
    });
  }
}
