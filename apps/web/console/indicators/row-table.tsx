import { Link } from 'react-router';
import type { IndicatorRowsQuery } from '../../gql/graphql.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { useLanguage, useWords } from '../words/words.js';
import { writtenDay } from './in-words.js';

type Row = IndicatorRowsQuery['indicatorRows']['edges'][number]['node'];

/** Where the console shows each kind of thing. */
const screens: Record<string, (row: Row) => string | undefined> = {
  petition: ({ slug }) => (slug ? `/console/petitions/${slug}` : undefined),
  decision: ({ objectId }) => `/console/decisions/${objectId}`,
  meeting: ({ objectId }) => `/console/meetings/${objectId}`,
  activity: ({ objectId }) => `/console/activities/${objectId}`,
  campaign: ({ objectId }) => `/console/campaigns/${objectId}`,
  coordinated_action: ({ objectId }) => `/console/campaigns/actions/${objectId}`,
  letter_campaign: ({ objectId }) => `/console/letters/${objectId}`,
  advocacy_contact: ({ slug }) => (slug ? `/console/targets/${slug}` : undefined),
  application: ({ objectId }) => `/console/admissions/${objectId}`,
  mailing: ({ objectId }) => `/console/mailings/${objectId}`,
  charter: () => '/console/charter',
  proposal: () => '/console/proposals',
  task: () => '/console/tasks',
  mandate: () => '/console/mandates',
};

/** Who did what on which day, with the way to it for who may read it. */
export function RowTable({ rows }: { readonly rows: readonly Row[] }) {
  const say = useWords();
  const locale = useLanguage();
  const keys = useRowKeys();
  return (
    <section>
      <h2>{say('console.indicators.rows')}</h2>
      <table className="stacking" onKeyDown={keys}>
        <thead><tr>
          <th scope="col">{say('console.indicators.what')}</th>
          <th scope="col">{say('console.indicators.who')}</th>
          <th scope="col">{say('console.indicators.day')}</th>
        </tr></thead>
        <tbody>
          {rows.map((row) => {
            const to = row.title ? screens[row.objectKind]?.(row) : undefined;
            return (
              <tr key={`${row.day} ${row.kindName} ${row.objectId} ${row.organisation?.id}`}>
                <th scope="row">{to ? <Link to={to} data-row><bdi>{row.title}</bdi></Link> : <bdi>{row.title || say('console.indicators.hidden')}</bdi>}<span className="hint">{row.kindName}</span></th>
                <td data-label={say('console.indicators.who')}><bdi>{row.organisation?.name ?? '–'}</bdi></td>
                <td data-label={say('console.indicators.day')}><time dateTime={row.day}>{writtenDay(locale, row.day)}</time></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
