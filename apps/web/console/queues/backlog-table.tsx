import { formatNumber } from '#libs/i18n';
import type { QueuesQuery } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Ago } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';

type Job = QueuesQuery['workBacklog'][number];
const LATE_MS = 60_000;

/** Each job that has something left to do, and whether it keeps up. */
export function BacklogTable({ jobs }: { readonly jobs: readonly Job[] }) {
  const say = useWords();
  const locale = useLanguage();
  const numbers = ['waiting', 'underWay', 'later', 'failed'] as const;
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.queues.left')}</caption>
      <thead><tr>
        <th scope="col">{say('console.queues.job')}</th>
        <th scope="col">{say('console.queues.state')}</th>
        {numbers.map((name) => <th key={name} scope="col" className="number">{say(`console.queues.${name}`)}</th>)}
        <th scope="col">{say('console.queues.oldest')}</th>
      </tr></thead>
      <tbody>
        {jobs.map((one) => (
          <tr key={one.job}>
            <th scope="row"><bdi><code>{one.job}</code></bdi></th>
            <td data-label={say('console.queues.state')}><Pace job={one} /></td>
            {numbers.map((name) => <td key={name} data-label={say(`console.queues.${name}`)} className="number"><bdi>{formatNumber(locale, one[name])}</bdi></td>)}
            <td data-label={say('console.queues.oldest')}>{one.oldestAt ? <Ago at={one.oldestAt} /> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pace({ job: { failed, oldestAt } }: { readonly job: Job }) {
  const say = useWords();
  const isLate = oldestAt !== null && oldestAt !== undefined && Date.now() - Date.parse(oldestAt) > LATE_MS;
  const [tone, name]: [Tone, 'late' | 'broken' | 'well'] = isLate ? ['waiting', 'late'] : failed > 0 ? ['bad', 'broken'] : ['good', 'well'];
  return <Mark tone={tone}>{say(`console.queues.is.${name}`)}</Mark>;
}
