import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../asking/ask.js';
import { activityList, type ListedActivity } from '../documents/activities.js';
import { given } from '../given.js';
import { sharedFor } from '../layout/caching.js';
import { Head } from '../layout/head.js';
import { useLocale, useSay } from '../layout/locale.js';
import { ActivityItem } from './activity-item.js';
import { calendarOf, searchOf, type House } from './of-house.js';
import { monthAfter, monthInWords, monthOf } from './when.js';

export const handle = sharedFor(5);

const PER_PAGE = 30;
const isMonth = (text: string) => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const one = (name: string) => searchParams.get(name) ?? '';
  const chosen = { month: isMonth(one('month')) ? one('month') : '', coalition: one('coalition'), org: one('org'), isPast: one('past') !== '', after: one('after') };
  const { publicActivities, coalition, organisation } = await ask(context, activityList, {
    locale: context.get(given).locale, time: chosen.isPast ? 'PAST' : 'COMING', first: PER_PAGE,
    month: chosen.month || undefined, coalition: chosen.coalition, organisation: chosen.org, after: chosen.after || undefined,
  });
  const { edges, pageInfo } = publicActivities;
  return { activities: edges.map(({ node }) => node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null, chosen, house: organisation ?? coalition, today: new Date().toISOString().slice(0, 7) };
}

/** What is announced to everybody: the nearest first, by month, or one month. */
export default function ActivitiesPage() {
  const say = useSay();
  const locale = useLocale();
  const { activities, next, chosen, house, today } = useLoaderData<typeof loader>();
  const { month, coalition, org, isPast, after } = chosen;
  const kept = { ...(coalition && { coalition }), ...(org && { org }) };
  const at = (more: Record<string, string>) => {
    const search = new URLSearchParams({ ...kept, ...more }).toString();
    return `/${locale}/activities${search && `?${search}`}`;
  };
  const shown = month || today;
  const of: House | undefined = org ? { by: 'org', slug: org } : coalition ? { by: 'coalition', slug: coalition } : undefined;
  const feed = (kind: string) => `/${locale}/activities.${kind}${of ? searchOf(of) : ''}`;
  return (
    <main id="main" className="wrap">
      <Head title={say('site.activities.title')} description={say('site.activities.about')} isHidden={Boolean(month || coalition || org || isPast || after)} />
      <h1>{say('site.activities.title')}{house && <> · <bdi>{house.name}</bdi></>}</h1>
      <p className="lead">{say('site.activities.about')}</p>
      <nav className="ways" aria-label={say('site.activities.months')}>
        <a href={at({ month: monthAfter(shown, -1) })} rel="prev">{monthInWords(locale, monthAfter(shown, -1))}</a>
        {month && <b aria-current="true">{monthInWords(locale, month)}</b>}
        {!month && <a href={at({ month: shown })}>{monthInWords(locale, shown)}</a>}
        <a href={at({ month: monthAfter(shown, 1) })} rel="next">{monthInWords(locale, monthAfter(shown, 1))}</a>
        {(month || isPast) && <a href={at({})}>{say('site.activities.coming')}</a>}
        {!isPast && <a href={at({ past: '1' })}>{say('site.activities.past')}</a>}
      </nav>
      {activities.length === 0 ? <p className="empty">{say('site.activities.none')}</p> : byMonth(activities).map(([name, those]) => (
        <section key={name} aria-labelledby={`month-${name}`}>
          <h2 id={`month-${name}`}>{monthInWords(locale, name)}</h2>
          <ul className="items">{those.map((activity) => <ActivityItem key={activity.slug} activity={activity} />)}</ul>
        </section>
      ))}
      <nav className="pages" aria-label={say('site.list.pages')}>
        {next && <a href={at({ ...(month && { month }), ...(isPast && { past: '1' }), after: next })} rel="next">{say('site.list.next')}</a>}
      </nav>
      <p className="fine">{say('site.activities.follow')} <a href={feed('atom')} type="application/atom+xml">Atom</a> · <a href={feed('json')} type="application/feed+json">JSON</a>{of && <> · <a href={calendarOf(locale, of)} type="text/calendar">iCalendar</a></>}</p>
    </main>
  );
}

function byMonth(activities: readonly ListedActivity[]): [string, ListedActivity[]][] {
  const months = new Map<string, ListedActivity[]>();
  for (const activity of activities) months.set(monthOf(activity), [...(months.get(monthOf(activity)) ?? []), activity]);
  return [...months];
}
