import { data, Form, Link, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatNumber } from '#libs/i18n';
import type { LetterActionsQuery } from '../../gql/graphql.js';
import { ask, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultAt, faultOf, type Fault } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { TextArea } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Day, When } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading } from '../meetings/in-reading.js';
import { letterActionsQuery, liftRefusal } from './letters.queries.js';
import { LettersMark } from './letters-mark.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { letterCampaigns, refusingOffices } = await ask(context, letterActionsQuery, { after: new URL(request.url).searchParams.get('after') });
  const mayWrite = signedIn(context).memberships.some(({ roles }) => roles.some((role) => role === 'REPRESENTATIVE' || role === 'CAMPAIGNER'));
  return { page: letterCampaigns, refusing: refusingOffices, mayWrite };
}

/** The one act of this list: an office that wanted no more letters takes them again. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const targetId = form.text('targetId');
  const { done } = await ask(context, liftRefusal, { targetId, reason: form.text('reason') });
  const fault = faultOf(done);
  return data({ fault, targetId }, { status: fault ? 422 : 200 });
}

/** The letter actions somebody works on or leads over, and the offices that want no more letters. */
export default function Letters() {
  const say = useWords();
  const { page, refusing, mayWrite } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={say('console.letters.title')}>{mayWrite && <Link className="button" to="/console/letters/new">{say('console.letters.new')}</Link>}</PageHead>
      {answer && !answer.fault && <p className="good-note" role="status">{say('console.letters.did.LIFT')}</p>}
      {page.edges.length === 0 ? <Empty title={say('console.letters.empty')}><p>{say('console.letters.emptyText')}</p></Empty> : <LettersTable nodes={page.edges.map(({ node }) => node)} />}
      {page.pageInfo.hasNextPage && <p><Link to={`?after=${encodeURIComponent(page.pageInfo.endCursor ?? '')}`}>{say('console.list.more')}</Link></p>}
      <Refusing offices={refusing} answer={answer} />
    </>
  );
}

function LettersTable({ nodes }: { readonly nodes: readonly LetterActionsQuery['letterCampaigns']['edges'][number]['node'][] }) {
  const say = useWords();
  const locale = useLanguage();
  const keys = useRowKeys();
  return (
    <table className="stacking" onKeyDown={keys}>
      <caption className="hidden">{say('console.letters.title')}</caption>
      <thead><tr>
        <th scope="col">{say('console.letters.action')}</th>
        <th scope="col">{say('console.mailings.state')}</th>
        <th scope="col">{say('console.letters.organisation')}</th>
        <th scope="col" className="number">{say('console.letters.confirmed')}</th>
        <th scope="col">{say('console.mailings.made')}</th>
      </tr></thead>
      <tbody>
        {nodes.map(({ id, title, state, isTest, organisation, coalition, confirmed, createdAt }) => (
          <tr key={id}>
            <th scope="row"><Link to={`/console/letters/${id}`} dir="auto" data-row>{inReading(title, locale)}</Link></th>
            <td data-label={say('console.mailings.state')}><span><LettersMark state={state} isTest={isTest} /></span></td>
            <td data-label={say('console.letters.organisation')}><div><bdi>{organisation.name}</bdi><span className="hint below"><bdi>{coalition.name}</bdi></span></div></td>
            <td className="number" data-label={say('console.letters.confirmed')}>{formatNumber(locale, confirmed)}</td>
            <td data-label={say('console.mailings.made')}><When at={createdAt} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Answer {
  readonly fault?: Fault;
  readonly targetId: string;
}

function Refusing({ offices, answer }: { readonly offices: LetterActionsQuery['refusingOffices']; readonly answer?: Answer }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <section className="card" aria-labelledby="refusing" id="no-more">
      <h2 id="refusing">{say('console.letters.refusing')}</h2>
      <p className="hint">{say(offices.length > 0 ? 'console.letters.refusingText' : 'console.letters.refusingNone')}</p>
      <ul>
        {offices.map(({ id, name, address, since, isByLink, liftTargetId }) => (
          <li key={id}>
            <bdi>{inReading(name, locale)}</bdi> · <bdi dir="ltr">{address}</bdi> · <Day at={since} /> · {say(isByLink ? 'console.letters.byLink' : 'console.letters.byStaff')}
            {liftTargetId && <Lift targetId={liftTargetId} fault={answer?.targetId === liftTargetId ? answer.fault : undefined} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For who leads the coalition: with what the office said. */
function Lift({ targetId, fault }: { readonly targetId: string; readonly fault?: Fault }) {
  const say = useWords();
  return (
    <details open={fault ? true : undefined}>
      <summary>{say('console.letters.verb.LIFT')}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="targetId" value={targetId} />
        <TextArea label={say('console.letters.liftReason')} hint={say('console.letters.liftHint')} name="reason" rows={3} minLength={10} maxLength={500} required dir="auto" fault={faultAt(fault, 'reason')} />
        <button type="submit" className="second">{say('console.letters.verb.LIFT')}</button>
      </Form>
    </details>
  );
}
