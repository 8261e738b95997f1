import type { LoaderFunctionArgs } from 'react-router';
import { formatDate, formatNumber, type Locale } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import type { PetitionNumbersQuery } from '../../gql/graphql.js';
import { cameLately, dayAfter, dayOf, everyDay, type CountedDay } from '../charts/days.js';
import { drawCurve } from '../charts/draw-curve.js';
import { drawTiles } from '../charts/draw-tiles.js';
import { paceOf } from '../charts/pace.js';
import { shareRows, sumOf } from '../charts/share-rows.js';
import { ask, desk, notFound } from '../desk.js';
import { sayIn } from '../words/loaded.js';
import { lengthOf, periodOf } from './periods.js';

const numbersQuery = graphql(`
  query PetitionNumbers($slug: String!, $source: String) {
    petition(slug: $slug) { state openedAt closedAt milestones { goal label reachedAt } }
    signatureDashboard(petition: $slug, source: $source) {
      confirmed asOf partsAsOf pending held withdrawn isWhole uncounted
      source { slug name } sources { slug name }
      byDay { key confirmed }
      byArea { key name confirmed } byCountry { key name confirmed } byLanguage { key name confirmed } bySource { key name confirmed }
    }
  }
`);

type Petition = NonNullable<PetitionNumbersQuery['petition']>;
type Numbers = PetitionNumbersQuery['signatureDashboard'];

const wide = { width: 720, height: 280 };
const narrow = { width: 330, height: 240 };

/** The numbers of a petition, with all charts drawn. */
export async function loadDashboard({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { petition, signatureDashboard: numbers } = await ask(context, numbersQuery, { slug: params.slug!, source: search.get('source') || null });
  if (!petition) throw notFound();
  const { locale } = context.get(desk);
  const { confirmed, asOf, partsAsOf, pending, held, withdrawn, isWhole, source, sources, byArea } = numbers;
  const brought = isWhole ? undefined : sumOf(numbers.byDay);
  return {
    slug: params.slug!, milestones: petition.milestones, period: periodOf(search),
    totals: { confirmed, asOf, partsAsOf, pending: pending ?? null, held: held ?? null, withdrawn: withdrawn ?? null, isWhole, source, sources },
    course: confirmed === 0 || !petition.openedAt ? undefined : courseOf(petition, numbers, periodOf(search), locale),
    tiles: drawTiles(byArea, locale, !isWhole),
    unplaced: sumOf(byArea.filter(({ key }) => key === '')),
    areas: shareRows(byArea.filter(({ key }) => key !== '')), countries: shareRows(numbers.byCountry, brought), languages: shareRows(numbers.byLanguage, brought), sources: shareRows(numbers.bySource, isWhole ? undefined : confirmed),
  };
}

export type Dashboard = Awaited<ReturnType<typeof loadDashboard>>;
export type Course = NonNullable<Dashboard['course']>;

/** The days in the period asked for, their curve, and how fast signatures come now. */
function courseOf({ state, openedAt, closedAt, milestones }: Petition, { byDay, uncounted, asOf, source }: Numbers, period: ReturnType<typeof periodOf>, locale: Locale) {
  const today = dayOf(asOf);
  const all = everyDay(byDay, uncounted, dayOf(openedAt ?? asOf), closedAt ? dayOf(closedAt) : today);
  const days = all.slice(-lengthOf(period));
  const goals = milestones.map(({ goal }) => goal);
  const thresholds = source ? [] : milestones.map(({ goal, label }) => ({ goal, label: sayIn(locale, label ? 'console.numbers.threshold.named' : 'console.numbers.threshold', { goal: formatNumber(locale, goal), name: label }) }));
  return {
    days, total: all.at(-1)!.total, lately: latelyIn(all, today),
    from: formatDate(locale, days[0]!.day, 'UTC'), to: formatDate(locale, days.at(-1)!.day, 'UTC'),
    first: days[0]!.total - days[0]!.confirmed,
    pace: state === 'OPEN' ? paceOf(all, source ? [] : goals) ?? null : undefined,
    goals: source ? [] : goals,
    wide: drawCurve(days, thresholds, locale, wide), narrow: drawCurve(days, thresholds, locale, narrow),
  };
}

/** What came in the seven days up to today; nothing long after the end. */
function latelyIn(days: readonly CountedDay[], today: string): number {
  return cameLately(days.filter(({ day }) => day > dayAfter(today, -7)), 7);
}
