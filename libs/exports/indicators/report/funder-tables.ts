import { inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import type { Multilingual } from '#libs/database';
import type { Cell, TableColumn } from '../../sinks/table-sink.js';
import { FEWEST_PERSONS, FEWEST_SIGNATURES, type Indicator } from '../indicator-list.js';
import type { FunderData } from './funder-report-reader.service.js';
import { fingerprintOf, type FunderTable } from './funder-table.js';
import { growthOf, valueCell, writtenBaseline, writtenDetail, writtenGoal, writtenState } from './funder-words.js';

type Column = 'indicator' | 'value' | 'did' | 'goal' | 'baseline' | 'growth' | 'state' | 'text' | 'day' | 'kind' | 'what' | 'organisation' | 'opened' | 'total' | 'delivered' | 'answered' | 'label' | 'n' | 'by' | 'attended' | 'acts' | 'definition' | 'table' | 'rows' | 'hash';
const kinds: Partial<Record<Column, TableColumn['kind']>> = { day: 'day', opened: 'day', delivered: 'day', answered: 'day', total: 'number', n: 'number', attended: 'number', growth: 'number', acts: 'number', rows: 'number' };
const widths: Partial<Record<Column, number>> = { indicator: 28, text: 60, what: 46, organisation: 34, label: 40, definition: 90, table: 40, hash: 66 };

/** Every table of the report, in its order; those without a row are left out, the last one holds the fingerprints of the others. */
export function funderTables(data: FunderData, locale: Locale): FunderTable[] {
  const tables = [
    indicatorsOf(data, locale), rowsOf(data, locale, ['actions', 'positions'], 'actions'), activitiesOf(data, locale), attendanceOf(data, locale), petitionsOf(data, locale),
    areasOf(data, locale), rowsOf(data, locale, ['documents'], 'documents'), membersOf(data, locale), definitionsOf(data, locale),
  ];
  const told = tables.filter(({ rows }) => rows.length > 0);
  return [...told, table(locale, 'manifest', ['table', 'rows', 'hash'], told.map((one) => [one.title, one.rows.length, fingerprintOf(one)]))];
}

function table(locale: Locale, name: 'indicators' | 'actions' | 'activities' | 'attendance' | 'petitions' | 'areas' | 'documents' | 'members' | 'definitions' | 'manifest', columns: readonly Column[], rows: readonly (readonly Cell[])[]): FunderTable {
  const headed = columns.map((key) => ({ key, title: translate(locale, `exports.funder.column.${key}` as MessageKey), kind: kinds[key] ?? ('text' as const), width: widths[key] }));
  return { title: translate(locale, `exports.funder.table.${name}`), columns: headed, rows };
}

function indicatorsOf({ board }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'indicators', ['indicator', 'value', 'did', 'goal', 'baseline', 'growth', 'state', 'text'], board.figures.map((figure) => [
    figure.name, valueCell(locale, figure), writtenDetail(locale, figure), writtenGoal(locale, figure), writtenBaseline(locale, figure), growthOf(figure), writtenState(locale, figure),
    inLocale(figure.narrative as Multilingual, locale),
  ]));
}

function petitionsOf({ petitions, names }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'petitions', ['what', 'organisation', 'opened', 'total', 'delivered', 'answered'], petitions.map((one) => [names.get(one.petitionId) ?? '', names.get(one.organisationId) ?? '', one.openedOn, one.signatures, one.deliveredOn, one.answeredOn]));
}

const kindOf = (locale: Locale, kind: string) => translate(locale, `exports.indicator.row.${kind}` as MessageKey);
const small = (locale: Locale, least: number) => translate(locale, 'exports.funder.small', { least });

function rowsOf({ rows, names }: FunderData, locale: Locale, of: readonly Indicator[], name: 'actions' | 'documents'): FunderTable {
  return table(locale, name, ['day', 'kind', 'what', 'organisation'], of.flatMap((indicator) => rows[indicator] ?? []).map(({ day, kind, objectId, organisationId }) => [day, kindOf(locale, kind), names.get(objectId) ?? '', names.get(organisationId ?? '') ?? '']));
}

function activitiesOf({ activities, names }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'activities', ['day', 'kind', 'what', 'organisation', 'attended'], activities.map(({ day, kind, objectId, organisationId, came }) => [day, kindOf(locale, kind), names.get(objectId) ?? '', names.get(organisationId ?? '') ?? '', came ?? translate(locale, 'exports.funder.untold')]));
}

function attendanceOf({ parts }: FunderData, locale: Locale): FunderTable {
  const sides = (parts.attendance ?? []).filter(({ by }) => by !== 'activity');
  const told = table(locale, 'attendance', ['by', 'label', 'attended'], sides.flatMap(({ name, cells }) => cells.map(({ label, n }) => [name, label, n ?? small(locale, FEWEST_PERSONS)])));
  return { ...told, about: sides[0]?.days ?? undefined };
}

function areasOf({ parts }: FunderData, locale: Locale): FunderTable {
  const cells = parts.signatures?.find((part) => part.by === 'area')?.cells ?? [];
  return table(locale, 'areas', ['label', 'n'], cells.map(({ label, n }) => [label, n ?? small(locale, FEWEST_SIGNATURES)]));
}

function membersOf({ parts }: FunderData, locale: Locale): FunderTable {
  const cells = parts.participation?.[0]?.cells ?? [];
  return table(locale, 'members', ['organisation', 'acts'], cells.map(({ label, n }) => [label, n]));
}

function definitionsOf({ board }: FunderData, locale: Locale): FunderTable {
  return table(locale, 'definitions', ['indicator', 'definition'], board.figures.map(({ name, definition }) => [name, definition]));
}
