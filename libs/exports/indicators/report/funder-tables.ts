import { inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import type { Multilingual } from '#libs/database';
import type { Cell, TableColumn } from '../../sinks/table-sink.js';
import type { Indicator } from '../indicator-list.js';
import type { Parting } from '../counting/indicator-parts.js';
import type { FunderData } from './funder-report-reader.service.js';
import { fingerprintOf, type FunderTable } from './funder-table.js';
import { writtenBaseline, writtenDetail, writtenGoal, writtenGrowth, writtenState, writtenValue } from './funder-words.js';

type Column = 'indicator' | 'value' | 'did' | 'goal' | 'baseline' | 'growth' | 'state' | 'text' | 'day' | 'kind' | 'what' | 'organisation' | 'opened' | 'total' | 'delivered' | 'answered' | 'label' | 'n' | 'acts' | 'definition' | 'table' | 'rows' | 'hash';
const kinds: Partial<Record<Column, TableColumn['kind']>> = { day: 'day', opened: 'day', delivered: 'day', answered: 'day', total: 'number', n: 'number', acts: 'number', rows: 'number' };
const widths: Partial<Record<Column, number>> = { indicator: 28, text: 60, what: 46, organisation: 34, label: 40, definition: 90, table: 40, hash: 66 };

/** Every table of the report, in its order; those without a row are left out, the last one holds the fingerprints of the others. */
export function funderTables(data: FunderData, locale: Locale): FunderTable[] {
  const tables = [indicatorsOf(data, locale), petitionsOf(data, locale), partOf(data, locale, 'signatures', 'area', 'areas'), rowsOf(data, locale, 'documents', 'documents'), membersOf(data, locale), definitionsOf(data, locale)];
  const told = tables.filter(({ rows }) => rows.length > 0);
  return [...told, table(locale, 'manifest', ['table', 'rows', 'hash'], told.map((one) => [one.title, one.rows.length, fingerprintOf(one)]))];
}

function table(locale: Locale, name: 'indicators' | 'petitions' | 'areas' | 'documents' | 'members' | 'definitions' | 'manifest', columns: readonly Column[], rows: readonly (readonly Cell[])[]): FunderTable {
  const headed = columns.map((key) => ({ key, title: translate(locale, `exports.funder.column.${key}` as MessageKey), kind: kinds[key] ?? ('text' as const), width: widths[key] }));
  return { title: translate(locale, `exports.funder.table.${name}`), columns: headed, rows };
}

function indicatorsOf({ board }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'indicators', ['indicator', 'value', 'did', 'goal', 'baseline', 'growth', 'state', 'text'], board.figures.map((figure) => [
    figure.name, writtenValue(locale, figure), writtenDetail(locale, figure), writtenGoal(locale, figure), writtenBaseline(locale, figure), writtenGrowth(locale, figure), writtenState(locale, figure),
    inLocale(figure.narrative as Multilingual, locale),
  ]));
}

function petitionsOf({ petitions, names }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'petitions', ['what', 'organisation', 'opened', 'total', 'delivered', 'answered'], petitions.map((one) => [names.get(one.petitionId) ?? '', names.get(one.organisationId) ?? '', one.openedOn, one.signatures, one.deliveredOn, one.answeredOn]));
}

function rowsOf({ rows, names }: FunderData, locale: Locale, indicator: Indicator, name: 'documents'): FunderTable {
  return table(locale, name, ['day', 'kind', 'what', 'organisation'], (rows[indicator] ?? []).map(({ day, kind, objectId, organisationId }) => [day, translate(locale, `exports.indicator.row.${kind}` as MessageKey), names.get(objectId) ?? '', names.get(organisationId ?? '') ?? '']));
}

function partOf({ parts }: FunderData, locale: Locale, indicator: Indicator, by: Parting, name: 'areas'): FunderTable {
  const cells = parts[indicator]?.find((part) => part.by === by)?.cells ?? [];
  return table(locale, name, ['label', 'n'], cells.map(({ label, n }) => [label, n ?? translate(locale, 'exports.funder.small', { least: 10 })]));
}

function membersOf({ parts }: FunderData, locale: Locale): FunderTable {
  const cells = parts.participation?.[0]?.cells ?? [];
  return table(locale, 'members', ['organisation', 'acts'], cells.map(({ label, n }) => [label, n]));
}

function definitionsOf({ board }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'definitions', ['indicator', 'definition'], board.figures.map(({ name, definition }) => [name, definition]));
}
