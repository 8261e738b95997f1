import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Ago } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { Translations } from './petitions.js';

const queueQuery = graphql(`
  query ReviewQueue($after: String) {
    reviewQueue(first: 30, after: $after) {
      edges { node { slug title updatedAt texts { locale isReady isBehind } organisations { name } coalition { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { reviewQueue } = await ask(context, queueQuery, { after: new URL(request.url).searchParams.get('after') });
  return { rows: reviewQueue.edges.map(({ node }) => node), next: reviewQueue.pageInfo.hasNextPage ? reviewQueue.pageInfo.endCursor : null };
}

/** What waits for a second person, the longest waiting first. */
export default function ReviewQueue() {
  const say = useWords();
  const { rows, next } = useLoaderData<typeof loader>();
  const keys = useRowKeys();
  return (
    <>
      <PageHead title={say('console.screen.review')} />
      {rows.length === 0 ? <Empty title={say('console.queue.none')}><p>{say('console.queue.noneText')}</p></Empty> : (
        <table className="stacking" onKeyDown={keys}>
          <caption className="hidden">{say('console.screen.review')}</caption>
          <thead>
            <tr><th scope="col">{say('console.petitions.title')}</th><th scope="col">{say('console.petitions.organisation')}</th><th scope="col">{say('console.petitions.languages')}</th><th scope="col">{say('console.queue.waiting')}</th></tr>
          </thead>
          <tbody>
            {rows.map(({ slug, title, texts, organisations, coalition, updatedAt }) => (
              <tr key={slug}>
                <th scope="row"><Link to={`/console/petitions/${slug}/review`} prefetch="intent" dir="auto" data-row>{title}</Link></th>
                <td data-label={say('console.petitions.organisation')}><bdi>{organisations[0]?.name}</bdi><span className="hint" dir="auto"> {coalition.name}</span></td>
                <td data-label={say('console.petitions.languages')}><Translations texts={texts} /></td>
                <td data-label={say('console.queue.waiting')}><Ago at={updatedAt} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {next && <p><Link className="button second" to={`?after=${encodeURIComponent(next)}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}
