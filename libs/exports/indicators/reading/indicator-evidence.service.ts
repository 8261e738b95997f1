import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { pageSize, readCursor, toPage, type Page } from '#libs/graphql';
import { areaName, dayOf, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import { OrganisationRow, toOrganisation } from '#libs/organisations';
import { readParts, type IndicatorPart as ReadPart, type Parting } from '../counting/indicator-parts.js';
import { readRows, type CountedRow } from '../counting/indicator-rows.js';
import type { ToldCell } from '../counting/told-cells.js';
import { IndicatorCell, IndicatorPart, IndicatorRow } from './indicator.type.js';
import type { IndicatorPartsArgs, IndicatorRowsArgs } from './indicators.input.js';
import { titlesOf } from './object-titles.js';
import { periodAsked } from './period-asked.js';
import { monthLabel, writtenDay } from './written-day.js';

/** The rows and parts behind a figure. Who did what on which day is known to the coalition; the words only to who may read them. */
@Injectable()
export class IndicatorEvidence {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async rows(ctx: RequestContext, args: IndicatorRowsArgs): Promise<Page<IndicatorRow>> {
    const { span, ...counted } = periodAsked(ctx, args);
    if (args.organisationId && !validate(args.organisationId)) throw new NotFound();
    const offset = Math.max(0, Number.parseInt(readCursor(args)?.[0] ?? '0', 10) || 0);
    const asked = { ...counted, span, indicator: args.indicator, organisationId: args.organisationId, offset, limit: pageSize(args) + 1 };
    const rows = await this.database.counting(async (em) => readRows(em, asked, dayOf(await momentOf(em, ctx))));
    const shown = await this.database.transaction(ctx, (em) => named(em, rows, ctx.locale));
    return toPage(shown.map((row, i) => ({ row, at: offset + i + 1 })), args, ({ row }) => row, ({ at }) => [String(at)]);
  }

  async parts(ctx: RequestContext, args: IndicatorPartsArgs): Promise<IndicatorPart[]> {
    const { span, ...counted } = periodAsked(ctx, args);
    const parts = await this.database.counting(async (em) => readParts(em, args.indicator, counted, span, dayOf(await momentOf(em, ctx))));
    return this.database.transaction(ctx, (em) => nameParts(em, parts, ctx.locale));
  }
}

async function named(em: EntityManager, rows: readonly CountedRow[], locale: Locale): Promise<IndicatorRow[]> {
  const titles = await titlesOf(em, rows, locale);
  const organisations = new Map((await em.findBy(OrganisationRow, { id: In(rows.flatMap((row) => row.organisationId ?? [])) })).map((row) => [row.id, row]));
  return rows.map(({ organisationId, day, kind, objectKind, objectId }) => {
    const organisation = organisations.get(organisationId ?? '');
    return Object.assign(new IndicatorRow(), { day, kind, kindName: translate(locale, `exports.indicator.row.${kind}` as MessageKey), objectKind, objectId, title: titles.get(objectId)?.title ?? '', slug: titles.get(objectId)?.slug ?? null, organisation: organisation ? toOrganisation(organisation) : null });
  });
}

/** Parts with the names of their cells, in the language of the reader. */
export async function nameParts(em: EntityManager, parts: readonly ReadPart[], locale: Locale): Promise<IndicatorPart[]> {
  const keys = (by: Parting) => parts.filter((part) => part.by === by).flatMap(({ cells }) => cells.flatMap(({ key }) => key || []));
  const organisations = new Map((await em.findBy(OrganisationRow, { id: In([...keys('member'), ...keys('organisation').filter((key) => key !== '-')]) })).map((row) => [row.id, inLocale(row.name, locale)]));
  const titles = await titlesOf(em, (['petition', 'activity'] as const).flatMap((by) => keys(by).map((objectId) => ({ objectKind: by, objectId }))), locale);
  const labels: Record<Parting, (key: string) => string> = {
    member: (key) => organisations.get(key) ?? '',
    petition: (key) => titles.get(key)?.title ?? '',
    activity: (key) => titles.get(key)?.title ?? '',
    organisation: (key) => (key === '-' ? translate(locale, 'exports.indicator.otherOrganisations') : (organisations.get(key) ?? '')),
    gender: (key) => translate(locale, `exports.indicator.gender.${key === '-' ? 'untold' : (key as 'woman')}`),
    month: (key) => monthLabel(key, locale),
    area: (key) => areaName(key, locale),
  };
  const label = (by: Parting, { key, folded }: ToldCell) => (folded ? translate(locale, 'exports.small', { count: folded }) : key ? labels[by](key) : translate(locale, 'exports.none.area'));
  return parts.map(({ by, cells, span }) => Object.assign(new IndicatorPart(), {
    by, name: translate(locale, `exports.indicator.by.${by}`),
    days: span ? translate(locale, 'exports.indicator.quarters', { from: writtenDay(locale, span.from), to: writtenDay(locale, span.to) }) : null,
    cells: cells.map((cell) => Object.assign(new IndicatorCell(), { key: cell.key, label: label(by, cell), n: cell.n, folded: cell.folded ?? null })),
  }));
}
