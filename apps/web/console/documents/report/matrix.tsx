import { Day } from '../../parts/when.js';
import { useWords } from '../../words/words.js';
import { useNamed } from '../../signoff/named.js';
import { ContributionMark } from './marks.js';
import type { Contribution, Report } from './report.js';

/** Each organisation beside each theme: asked, writing, handed in, merged. */
export function Matrix({ report: { themes } }: { readonly report: Report }) {
  const say = useWords();
  const named = useNamed();
  const houses = [...new Map(themes.flatMap(({ contributions }) => contributions).map(({ organisation }) => [organisation.id, organisation])).values()].toSorted((a, b) => a.name.localeCompare(b.name));
  if (houses.length === 0) return null;
  return (
    <section aria-labelledby="matrix">
      <h2 id="matrix">{say('console.documents.reports.matrix')}</h2>
      <table className="stacking">
        <caption className="hidden">{say('console.documents.reports.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('console.documents.reports.organisation')}</th>
            {themes.map(({ id, titles, dueOn }) => <th key={id} scope="col"><bdi>{named(titles)}</bdi> <span className="hint"><Day at={`${dueOn}T12:00:00Z`} /></span></th>)}
          </tr>
        </thead>
        <tbody>
          {houses.map((house) => (
            <tr key={house.id}>
              <th scope="row"><bdi>{house.name}</bdi></th>
              {themes.map(({ id, titles, wordsEach, contributions }) => <td key={id} data-label={named(titles)}><Cell contribution={contributions.find(({ organisation }) => organisation.id === house.id)} most={wordsEach} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ contribution, most }: { readonly contribution: Contribution | undefined; readonly most: number | null }) {
  const say = useWords();
  if (!contribution) return <span className="hint">{say('console.documents.reports.notAsked')}</span>;
  const { state, isOver, words, reason, submittedAt } = contribution;
  return (
    <div>
      <ContributionMark state={state} isOver={isOver} />
      {words !== null && <p className="hint">{most === null ? say('console.documents.reports.words', { words }) : say('console.documents.reports.wordsOf', { words, most })}</p>}
      {submittedAt && <p className="hint"><Day at={submittedAt} /></p>}
      {reason && <p className="as-written" dir="auto">{reason}</p>}
    </div>
  );
}
