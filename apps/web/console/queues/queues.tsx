import { Form, useActionData, useLoaderData, useNavigation, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { graphql } from '../../gql/gql.js';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { usePolling } from '../parts/use-polling.js';
import { Ago } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { BacklogTable } from './backlog-table.js';

const queuesQuery = graphql(`
  query Queues {
    workBacklog { job waiting underWay later failed oldestAt }
    failedWork { id job tries failedAt }
  }
`);
const retryWork = graphql(`mutation RetryWork($ids: [ID!]!) { retryWork(ids: $ids) }`);

export async function loader({ context }: LoaderFunctionArgs) {
  if (!signedIn(context).isOperator) throw notFound();
  const { workBacklog, failedWork } = await ask(context, queuesQuery);
  return { jobs: workBacklog, failed: failedWork };
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (!signedIn(context).isOperator) throw notFound();
  const { retryWork: count } = await ask(context, retryWork, { ids: (await readForm(request)).all('id') });
  return { count };
}

/** The work behind the requests: what waits, for how long, and what failed. For who looks after the installation. */
export default function Queues() {
  const say = useWords();
  const locale = useLanguage();
  const { jobs, failed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isBusy = useNavigation().state === 'submitting';
  usePolling(jobs.some(({ waiting, underWay }) => waiting + underWay > 0));
  return (
    <>
      <PageHead title={say('console.screen.queues')} />
      {answer && <p className="good-note" role="status">{say('console.queues.again', { count: answer.count })}</p>}
      {jobs.length > 0 ? <BacklogTable jobs={jobs} /> : <Empty title={say('console.queues.empty')}><p>{say('console.queues.emptyText')}</p></Empty>}
      {failed.length > 0 && (
        <>
          <h2>{say('console.queues.setAside')}</h2>
          <p className="hint">{say('console.queues.setAsideText')}</p>
          <Form method="post" preventScrollReset>
            <table className="stacking">
              <caption className="hidden">{say('console.queues.setAside')}</caption>
              <thead><tr>
                <th scope="col">{say('console.queues.reference')}</th>
                <th scope="col">{say('console.queues.job')}</th>
                <th scope="col" className="number">{say('console.queues.tries')}</th>
                <th scope="col">{say('console.queues.since')}</th>
                <th scope="col"><span className="hidden">{say('console.queues.retry')}</span></th>
              </tr></thead>
              <tbody>
                {failed.map(({ id, job, tries, failedAt }) => (
                  <tr key={id}>
                    <th scope="row"><bdi>{id}</bdi></th>
                    <td data-label={say('console.queues.job')}><bdi><code>{job}</code></bdi></td>
                    <td data-label={say('console.queues.tries')} className="number"><bdi>{formatNumber(locale, tries)}</bdi></td>
                    <td data-label={say('console.queues.since')}><Ago at={failedAt} /></td>
                    <td><button className="quiet" name="id" value={id} disabled={isBusy}>{say('console.queues.retry')}<span className="hidden"> <bdi>{id}</bdi></span></button></td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Form>
          <Form method="post" preventScrollReset>
            {failed.map(({ id }) => <input key={id} type="hidden" name="id" value={id} />)}
            <p><button className="second" disabled={isBusy}>{say('console.queues.retryAll')}</button></p>
          </Form>
        </>
      )}
    </>
  );
}
