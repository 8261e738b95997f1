import type { EntityManager } from 'typeorm';
import { signaturesByArea } from '#libs/signatures';
import { FEWEST_PERSONS, FEWEST_SIGNATURES, type Indicator } from '../indicator-list.js';
import { during, readStays, stays, stayValues, type Counted } from './count-indicators.js';
import { acts, streams, tagged } from './sources.js';
import { untilToday, type Span } from './spans.js';
import { addTold, tellCells, type PartCell, type ToldCell } from './told-cells.js';

/** What the parts of a figure are told by. */
export const partings = ['member', 'month', 'petition', 'area', 'activity', 'organisation', 'gender'] as const;
export type Parting = (typeof partings)[number];
export interface IndicatorPart {
  readonly by: Parting;
  readonly cells: readonly ToldCell[];
}

type Reader = (em: EntityManager, counted: Counted, span: Span) => Promise<IndicatorPart[]>;

const readers: Partial<Record<Indicator, Reader>> = { participation: membersOf, members: membersOf, subscribers: monthsOf, signatures: petitionsOf, attendance: attendanceOf };

/** The parts of a figure. Persons are told as numbers only, small ones together. */
export async function readParts(em: EntityManager, indicator: Indicator, counted: Counted, span: Span, today: string): Promise<IndicatorPart[]> {
  return (await readers[indicator]?.(em, counted, untilToday(span, today))) ?? [];
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

/** How many confirmed less how many left, by month; a month in which more left than came is told with its neighbours. */
async function monthsOf(em: EntityManager, { coalitionId, projectId }: Counted, { to }: Span): Promise<IndicatorPart[]> {
  const months = await em.query<PartCell[]>(
    `select to_char(e.day, 'YYYY-MM') as key, sum(e.n)::int as confirmed from ${tagged(streams.subscribers)} e where e.day <= $2::date and $3::text is null group by 1 order by 1`,
    [coalitionId, to, null, projectId],
  );
  return [{ by: 'month', cells: tellMonths(months) }];
}

async function petitionsOf(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<IndicatorPart[]> {
  const values = [coalitionId, from, to, projectId];
  const petitions = await em.query<PartCell[]>(`select e.object_id as key, sum(e.n)::int as confirmed from ${tagged(streams.signatures)} e where e.day between $2::date and $3::date group by 1`, values);
  const areas = await em.query<{ petition_id: string; key: string; n: number }[]>(signaturesByArea, [coalitionId]);
  const wholes = petitions.map((petition) => areas.filter((area) => area.petition_id === petition.key).map(({ key, n }) => ({ key, confirmed: n })));
  return [{ by: 'petition', cells: tellCells(petitions, FEWEST_SIGNATURES) }, { by: 'area', cells: addTold(wholes, FEWEST_SIGNATURES) }];
}

/** By activity, by organisation and by gender, each apart: crossed they would tell of single persons. */
async function attendanceOf(em: EntityManager, { coalitionId, projectId }: Counted, { from, to }: Span): Promise<IndicatorPart[]> {
  const sides = { activity: 'e.object_id::text', organisation: `coalesce(e.organisation_id::text, '-')`, gender: `coalesce(nullif(e.kind, ''), '-')` } as const;
  const parts: IndicatorPart[] = [];
  for (const [by, key] of Object.entries(sides)) {
    const cells = await em.query<PartCell[]>(`select ${key} as key, sum(e.n)::int as confirmed from ${tagged(streams.attendance)} e where e.day between $2::date and $3::date group by 1`, [coalitionId, from, to, projectId]);
    parts.push({ by: by as Parting, cells: tellCells(cells, FEWEST_PERSONS) });
  }
  return parts;
}

/** Months in order, neighbours told together until each change is no longer small; null when the whole is. */
export function tellMonths(months: readonly PartCell[]): ToldCell[] {
  const told: ToldMonth[] = [];
  for (const { key, confirmed } of months) {
    const last = told.at(-1);
    if (last && isSmall(last.n)) told[told.length - 1] = joined(last, { key, n: confirmed });
    else told.push({ key, n: confirmed });
  }
  while (told.length > 1 && isSmall(told.at(-1)!.n)) told.push(joined(...(told.splice(-2) as [ToldMonth, ToldMonth])));
  return told.map(({ key, n }) => ({ key, n: isSmall(n) ? null : n }));
}

type ToldMonth = { key: string; n: number };
const isSmall = (n: number) => Math.abs(n) < FEWEST_PERSONS;
const joined = (a: ToldMonth, b: ToldMonth): ToldMonth => ({ key: `${a.key.slice(0, 7)}/${b.key.slice(-7)}`, n: a.n + b.n });
