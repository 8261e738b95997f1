import { translate, type Locale } from '#libs/i18n';
import type { ReportContent, ReportTable } from '../pdf/report-content.js';
import { labelOf } from './report-labels.js';
import type { ReportData } from './report-reader.service.js';
import { stretches, type ReportSection } from './report-sections.js';

/** Lines of a table on paper; the rest is told as a sum, the whole is in CSV and XLSX. */
const MOST_LINES = 25;

/** The report in words, for the page. */
export function reportContent(data: ReportData, { locale, isPublic }: { locale: Locale; isPublic: boolean }, madeAt: Date): ReportContent {
  const { petition, report, sections } = data;
  const days = sections.find(({ dimension }) => dimension === 'day')!.cells;
  return {
    locale, isPublic, madeAt,
    title: data.title, body: data.body, bodyLocale: data.bodyLocale, textHash: petition.textHash?.toString('hex'),
    address: data.address, targets: data.targets, organisations: data.carriers,
    openedAt: petition.openedAt, closedAt: petition.closedAt, personsPerMailbox: petition.personsPerMailbox,
    total: report.confirmed, asOf: report.asOf, goals: data.goals,
    days: days.map(({ key, to, confirmed }) => ({ day: key, to, count: confirmed })),
    tables: sections.map((section) => tableOf(data, section, locale)),
  };
}

function tableOf({ names }: ReportData, { dimension, cells }: ReportSection, locale: Locale): ReportTable {
  const lines = dimension === 'day' ? stretches(cells) : cells;
  const isLong = lines.length > MOST_LINES && dimension !== 'day';
  const shown = isLong ? lines.slice(0, MOST_LINES - 1) : lines;
  const rest = lines.slice(shown.length);
  const rows = shown.map((cell) => ({ label: labelOf(dimension, cell, locale, names), count: cell.confirmed }));
  if (rest.length > 0) rows.push({ label: translate(locale, 'exports.others', { count: rest.length }), count: rest.reduce((sum, cell) => sum + cell.confirmed, 0) });
  return { title: translate(locale, `exports.table.${dimension}`), rows };
}
