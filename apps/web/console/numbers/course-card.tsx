import { formatDate, formatNumber, regional } from '#libs/i18n';
import { Curve } from '../charts/curve.js';
import { DayTable } from '../charts/day-table.js';
import { useLanguage, useWords, Words } from '../words/words.js';
import type { Course } from './dashboard.js';
import { Milestones } from './milestones.js';

/** The curve under a title that says what it shows, the pace, and the days as a table. */
export function CourseCard({ course, now }: { readonly course: Course; readonly now: number }) {
  const say = useWords();
  const locale = useLanguage();
  const { days, total, lately, first, from, to, wide, narrow } = course;
  const written = (count: number) => formatNumber(locale, count);
  const finding = lately > 0 ? 'console.numbers.curve.lately' : 'console.numbers.curve.quiet';
  const title = say(finding, { count: total, n: written(total), lately: written(lately) });
  return (
    <section className="card chart" aria-labelledby="curve-title">
      <p className="kicker"><Words of="console.numbers.curve" /></p>
      <h2 id="curve-title"><Words of={finding} with={{ count: total, n: <bdi>{written(total)}</bdi>, lately: <bdi>{written(lately)}</bdi> }} /></h2>
      <div className="course">
        <div><Curve wide={wide} narrow={narrow} now={now} title={title} desc={say('console.numbers.curve.desc', { from, to, first: written(first), last: written(total) })} /></div>
        <div>
          <PaceLine course={course} />
          <Milestones />
        </div>
      </div>
      <DayTable days={days} />
    </section>
  );
}

/** What the last days would lead to, said as the estimate it is. */
function PaceLine({ course: { pace, goals } }: { readonly course: Course }) {
  const locale = useLanguage();
  if (pace === undefined) return null;
  if (pace === null) return <p><Words of="console.numbers.pace.early" /></p>;
  const perDay = <bdi>{new Intl.NumberFormat(regional[locale], { maximumFractionDigits: pace.perDay < 10 ? 1 : 0 }).format(pace.perDay)}</bdi>;
  const goal = <bdi>{formatNumber(locale, pace.goal ?? 0)}</bdi>;
  return (
    <p>
      <Words of="console.numbers.pace" with={{ n: perDay }} />{' '}
      {pace.goal !== undefined && pace.day !== undefined && <Words of="console.numbers.pace.next" with={{ goal, day: <time dateTime={pace.day}>{formatDate(locale, pace.day, 'UTC')}</time> }} />}
      {pace.goal !== undefined && pace.day === undefined && <Words of="console.numbers.pace.far" with={{ goal }} />}
      {pace.goal === undefined && goals.length > 0 && <Words of="console.numbers.pace.done" />}
    </p>
  );
}
