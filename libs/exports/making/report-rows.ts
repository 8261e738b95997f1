import { translate, type Locale } from '#libs/i18n';
import type { Cell, TableColumn } from '../sinks/table-sink.js';
import { labelOf } from './report-labels.js';
import type { ReportData } from './report-reader.service.js';

export function reportColumns(locale: Locale): TableColumn[] {
  return [
    { key: 'dimension', title: translate(locale, 'exports.column.dimension'), kind: 'text', width: 30 },
    { key: 'code', title: translate(locale, 'exports.column.code'), kind: 'text', width: 24 },
    { key: 'label', title: translate(locale, 'exports.column.label'), kind: 'text', width: 40 },
    { key: 'signatures', title: translate(locale, 'exports.column.signatures'), kind: 'number', width: 14 },
    { key: 'asOf', title: translate(locale, 'exports.column.asOf'), kind: 'moment', width: 20 },
  ];
}

/** The report as one long table: the total, then each dimension, whose numbers add up to it. */
export function* reportRows({ report, sections, names, title }: ReportData, locale: Locale): Generator<Cell[]> {
  yield [translate(locale, 'exports.dimension.total'), '', title, report.confirmed, report.asOf];
  for (const { dimension, cells } of sections) {
    const name = translate(locale, `exports.dimension.${dimension}`);
    for (const cell of cells) yield [name, cell.to ? `${cell.key}/${cell.to}` : cell.key, labelOf(dimension, cell, locale, names), cell.confirmed, report.asOf];
  }
}
