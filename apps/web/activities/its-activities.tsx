import { useLocale, useSay } from '../layout/locale.js';
import { calendarOf, searchOf, type House } from './of-house.js';

/** The way to what a coalition or an organisation invites to, and to the same as a calendar and a feed. */
export function ItsActivities({ of }: { readonly of: House }) {
  const say = useSay();
  const locale = useLocale();
  const list = `/${locale}/activities`;
  return (
    <section aria-labelledby="activities">
      <h2 id="activities">{say('site.activities.title')}</h2>
      <p className="ways">
        <a href={list + searchOf(of)}>{say('site.activities.coming')}</a> <a href={calendarOf(locale, of)} type="text/calendar">iCalendar</a> <a href={`${list}.atom${searchOf(of)}`} type="application/atom+xml">Atom</a>
      </p>
    </section>
  );
}
