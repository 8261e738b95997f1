import type { EntityManager } from 'typeorm';
import { countedStays, placeSteps, type Stay } from '#libs/organisations';
import { indicatorKinds, indicators, type Indicator } from '../indicator-list.js';
import { acts, streams, tagged, type Summed } from './sources.js';
import { untilToday, type Span } from './spans.js';
import { readSubscribers, toldDays, toldOn } from './subscribers.js';

/** Whose figures. */
export interface Counted {
  readonly coalitionId: string;
  /** The funder project whose rows alone are counted. */
  readonly projectId: string | null;
}
/** A figure of a span; null when there is none: nobody to count, a span to come, or an indicator that no project has. */
export interface Figure {
  readonly value: number | null;
  /** Of a share: how many did, of how many. */
  readonly did?: number;
  readonly of?: number;
}
export type Figures = ReadonlyMap<Indicator, readonly Figure[]>;

const spans = `unnest($2::date[], $3::date[]) with ordinality s(from_on, until_on, number)`;
export const stays = (first: number) => `unnest($${first}::uuid[], $${first + 1}::date[], $${first + 2}::date[]) m(organisation_id, from_on, until_on)`;
export const during = (day: string) => `${day} between m.from_on and coalesce(m.until_on, 'infinity')`;
export const stayValues = (given: readonly Stay[]) => [given.map((one) => one.organisationId), given.map((one) => one.fromOn), given.map((one) => one.untilOn)];

/** When each organisation was counted among the members of a coalition. */
export async function readStays(em: EntityManager, coalitionId: string): Promise<Stay[]> {
  return countedStays(await em.query<Parameters<typeof countedStays>[0]>(placeSteps, [coalitionId]));
}

/** Every figure for each of these spans, from the rows as the transaction sees them (`Database.counting`). */
export async function countIndicators(em: EntityManager, counted: Counted, given: readonly Span[], today: string): Promise<Figures> {
  const asked = given.map((span) => untilToday(span, today));
  const members = await readStays(em, counted.coalitionId);
  const shares = await countShares(em, counted, asked, members);
  const figures = new Map<Indicator, readonly Figure[]>();
  for (const indicator of indicators) {
    const isTold = counted.projectId === null || indicatorKinds[indicator].isByProject;
    const found = isTold ? await countOne(em, indicator, { counted, asked, members, shares }) : asked.map(() => ({ value: null }));
    figures.set(indicator, found.map((figure, i) => (asked[i]!.from > today ? { value: null } : figure)));
  }
  return figures;
}

interface Known {
  readonly counted: Counted;
  readonly asked: readonly Span[];
  readonly members: readonly Stay[];
  readonly shares: readonly Figure[];
}

async function countOne(em: EntityManager, indicator: Indicator, { counted, asked, members, shares }: Known): Promise<readonly Figure[]> {
  if (indicator === 'participation') return shares;
  if (indicator === 'members') return asked.map(({ to }) => ({ value: members.filter((stay) => stay.fromOn <= to && (stay.untilOn === null || to <= stay.untilOn)).length }));
  if (indicator === 'subscribers') {
    const days = toldDays(await readSubscribers(em, counted.coalitionId));
    return asked.map(({ to }) => ({ value: toldOn(days, to) }));
  }
  return sumOf(em, indicator, counted, asked);
}

/** Of the organisations counted on one day of the span at least, the share with an act on a day on which they were. */
async function countShares(em: EntityManager, { coalitionId, projectId }: Counted, asked: readonly Span[], members: readonly Stay[]): Promise<Figure[]> {
  const rows = await em.query<{ did: number; of: number }[]>(
    `select (select count(distinct e.organisation_id)::int from ${tagged(acts)} e join ${stays(5)} on m.organisation_id = e.organisation_id and ${during('e.day')} where e.day between s.from_on and s.until_on) as did,
       (select count(distinct m.organisation_id)::int from ${stays(5)} where m.from_on <= s.until_on and coalesce(m.until_on, 'infinity') >= s.from_on) as "of"
     from ${spans} order by s.number`,
    [coalitionId, asked.map(({ from }) => from), asked.map(({ to }) => to), projectId, ...stayValues(members)],
  );
  return rows.map(({ did, of }) => ({ value: of === 0 ? null : Math.round((did / of) * 1_000) / 10, did, of }));
}

/** The sum of a stream's rows in each span. */
async function sumOf(em: EntityManager, indicator: Summed, { coalitionId, projectId }: Counted, asked: readonly Span[]): Promise<Figure[]> {
  return em.query<Figure[]>(
    `with e as materialized ${tagged(streams[indicator])}
     select coalesce((select sum(e.n) from e where e.day between s.from_on and s.until_on), 0)::int as value from ${spans} order by s.number`,
    [coalitionId, asked.map(({ from }) => from), asked.map(({ to }) => to), projectId],
  );
}
