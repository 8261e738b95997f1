import { Form, Link, useLoaderData, useSubmit, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { Choice } from '../parts/field.js';
import { Empty } from '../parts/empty.js';
import { usePetition } from '../petitions/petition.js';
import { useWords, Words } from '../words/words.js';
import { loadDashboard, type Dashboard } from './dashboard.js';
import { CourseCard } from './course-card.js';
import { LiveNumbers } from './live-numbers.js';
import { Origins } from './origins.js';
import { periods } from './periods.js';
import { useLiveTally } from './use-live-tally.js';

export function loader(args: LoaderFunctionArgs): Promise<Dashboard> {
  return loadDashboard(args);
}

/** How many signed, since when, from where and by whose link; live. */
export default function Numbers() {
  const { slug, totals, course, period } = useLoaderData<typeof loader>();
  const { numbers, isLive } = useLiveTally(slug, totals);
  return (
    <>
      <LiveNumbers numbers={numbers} isLive={isLive} />
      {!totals.isWhole && <p><Words of="console.numbers.partner" /></p>}
      {course ? (
        <>
          <Filters />
          {totals.source && totals.isWhole && <p><Words of="console.numbers.narrowed" with={{ name: <bdi>{totals.source.name}</bdi> }} /></p>}
          <CourseCard key={period} course={course} now={totals.source ? course.total : numbers.confirmed} />
          <Origins />
          <p><Link to="/console/exports"><Words of="console.numbers.report" /></Link></p>
        </>
      ) : <Nothing />}
    </>
  );
}

function Nothing() {
  const say = useWords();
  const { slug, openedAt } = usePetition();
  return openedAt ? (
    <Empty title={say('console.numbers.none')}><p>{say('console.numbers.noneText')}</p></Empty>
  ) : (
    <Empty title={say('console.numbers.notOpen')}>
      <p>{say('console.numbers.notOpenText')}</p>
      <p><Link className="button" to={`/console/petitions/${slug}`}>{say('console.petition.course')}</Link></p>
    </Empty>
  );
}

/** Filters stand in the address. */
function Filters() {
  const say = useWords();
  const submit = useSubmit();
  const { totals, period } = useLoaderData<typeof loader>();
  const { source, sources, isWhole } = totals;
  const address = `${period} ${source?.slug ?? ''}`;
  return (
    <Form className="row filters" role="search" key={address} aria-label={say('console.numbers.filters')} onChange={(event) => void submit(event.currentTarget, { preventScrollReset: true })}>
      <Choice label={say('console.numbers.period')} name="period" defaultValue={period}>
        {Object.keys(periods).map((name) => <option key={name} value={name}>{say(`console.numbers.period.${name}` as MessageKey)}</option>)}
      </Choice>
      {(isWhole || sources.length > 1) && (
        <Choice label={say('console.numbers.source')} name="source" defaultValue={source?.slug ?? ''}>
          {isWhole && <option value="">{say('console.numbers.anySource')}</option>}
          {sources.map(({ slug, name }) => <option key={slug} value={slug}>{name}</option>)}
        </Choice>
      )}
      <noscript><button className="second">{say('console.organisation.show')}</button></noscript>
    </Form>
  );
}
