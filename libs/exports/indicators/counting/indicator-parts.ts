import type { EntityManager } from 'typeorm';
import { projectObjects } from '#libs/campaigns';
import { signaturesByArea } from '#libs/signatures';
import { FEWEST_PERSONS, FEWEST_SIGNATURES, type Indicator } from '../indicator-list.js';
import { during, readStays, stays, stayValues, type Counted } from './count-indicators.js';
import { acts, streams, tagged } from './sources.js';
import { untilToday, wholeQuarters, type Span } from './spans.js';
import { readSubscribers, tellMonths } from './subscribers.js';
import { addTold, tellCells, type PartCell, type ToldCell } from './told-cells.js';

/** What the parts of a figure are told by. */
export const partings = ['member', 'month', 'petition', 'area', 'activity', 'organisation', 'gender'] as const;
export type Parting = (typeof partings)[number];
export interface IndicatorPart {
  readonly by: Parting;
  readonly cells: readonly ToldCell[];
  /** What it tells of, when that is only a part of what was asked. */
  readonly span?: Span;
}

type Reader = (em: EntityManager, counted: Counted, span: Span, today: string) => Promise<IndicatorPart[]>;

const readers: Partial<Record<Indicator, Reader>> = { participation: membersOf, members: membersOf, subscribers: monthsOf, signatures: petitionsOf, attendance: attendanceOf };

/** The parts of a figure. Persons are told as numbers only, small ones together. */
export async function readParts(em: EntityManager, indicator: Indicator, counted: Counted, span: Span, today: string): Promise<IndicatorPart[]> {
  return (await readers[indicator]?.(em, counted, untilToday(span, today), today)) ?? [];
}

/** Everybody counted in the span with the number of their acts, those without any as well. */
async function membersOf(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<IndicatorPart[]> {
  const cells = await em.query<ToldCell[]>(
    `with e as materialized ${tagged(acts)}
     select m.organisation_id as key, (count(e.day) filter (where e.day between $2::date and $3::date and ${during('e.day')}))::int as n from ${stays(5)}
     left join e on e.organisation_id = m.organisation_id where m.from_on <= $3::date and coalesce(m.until_on, 'infinity') >= $2::date group by 1 order by 2 desc, 1`,
    [coalitionId, from, to, projectId, ...stayValues(await readStays(em, coalitionId))],
  );
  return [{ by: 'member', cells }];
}

/** How many more or fewer confirmed addresses are told at the end of each month than before; months in which the told number stood still go with the next. */
async function monthsOf(em: EntityManager, { coalitionId }: Counted, { to }: Span): Promise<IndicatorPart[]> {
  return [{ by: 'month', cells: tellMonths(await readSubscribers(em, coalitionId), to) }];
}

async function petitionsOf(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<IndicatorPart[]> {
  const values = [coalitionId, from, to, projectId];
  const petitions = await em.query<PartCell[]>(`select e.object_id as key, sum(e.n)::int as confirmed from ${tagged(streams.signatures)} e where e.day between $2::date and $3::date group by 1`, values);
  const areas = await em.query<{ petition_id: string; key: string; n: number }[]>(signaturesByArea, [coalitionId]);
  const wholes = petitions.map((petition) => areas.filter((area) => area.petition_id === petition.key).map(({ key, n }) => ({ key, confirmed: n })));
  return [{ by: 'petition', cells: tellCells(petitions, FEWEST_SIGNATURES) }, { by: 'area', cells: addTold(wholes, FEWEST_SIGNATURES) }];
}

/**
 * By activity in the whole span; by organisation and by gender in its quarters that are over. Each apart: crossed they would
 * tell of single persons. Each quarter, and in it what belongs to the same projects, is told by itself and then added up: no
 * two periods or projects differ by fewer people than may be told.
 */
async function attendanceOf(em: EntityManager, { coalitionId, projectId }: Counted, span: Span, today: string): Promise<IndicatorPart[]> {
  const inSpan = (from: string, to: string) => [coalitionId, from, to, projectId];
  const activities = await em.query<PartCell[]>(`select e.object_id as key, sum(e.n)::int as confirmed from ${tagged(streams.attendance)} e where e.day between $2::date and $3::date group by 1`, inSpan(span.from, span.to));
  const parts: IndicatorPart[] = [{ by: 'activity', cells: tellCells(activities, FEWEST_PERSONS) }];
  const quarters = wholeQuarters(span, today);
  if (!quarters) return parts;
  for (const [by, key] of Object.entries({ organisation: `coalesce(e.organisation_id::text, '-')`, gender: `coalesce(nullif(e.kind, ''), '-')` })) {
    const cells = await em.query<(PartCell & { whole: string })[]>(
      `select ${key} as key, concat(date_trunc('quarter', e.day), p.ids) as whole, sum(e.n)::int as confirmed from ${tagged(streams.attendance)} e
       left join (select o.object_id, string_agg(distinct o.project_id::text, ' ' order by o.project_id::text) as ids from (${projectObjects}) o where o.object_kind = 'activity' group by 1) p on p.object_id = e.object_id
       where e.day between $2::date and $3::date group by 1, 2`, inSpan(quarters.from, quarters.to));
    const wholes = [...new Set(cells.map(({ whole }) => whole))].map((one) => cells.filter(({ whole }) => whole === one));
    parts.push({ by: by as Parting, cells: addTold(wholes, FEWEST_PERSONS), span: quarters });
  }
  return parts;
}
