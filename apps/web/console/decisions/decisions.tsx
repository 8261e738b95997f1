import { data, Form, Link, useActionData, useLoaderData, useSearchParams, useSubmit, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Day, When } from '../parts/when.js';
import { mayPropose } from '../room/screens.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { DecisionMark } from './decision-mark.js';
import { decisionsQuery, setRules } from './decision.queries.js';
import { RulesCard } from './rules-card.js';

const states = ['OPEN', 'DRAFT', 'CLOSED', 'CANCELLED'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const search = new URL(request.url).searchParams;
  const state = states.find((one) => one === search.get('state'));
  const { coalition: found, awaitedAnswers, decisions } = await ask(context, decisionsQuery, { coalitionId: coalition.id, slug: coalition.slug, state, after: search.get('after') || undefined });
  if (!found) throw notFound();
  const mayChange = signedIn(context).coalitions.some((one) => one.coalition.id === coalition.id && one.roles.includes('ADMIN'));
  return {
    coalition, mayChange, rules: found.decisionRules, rows: decisions.edges.map(({ node }) => node), next: decisions.pageInfo.hasNextPage ? decisions.pageInfo.endCursor : null,
    awaited: awaitedAnswers.filter(({ decision }) => decision.coalitionId === coalition.id),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const form = await readForm(request);
  const input = { coalitionId: coalition.id, silenceIsConsent: form.has('silenceIsConsent'), proxyLimit: Number(form.text('proxyLimit')), quorumPercent: Number(form.text('quorumPercent')) };
  const fault = faultOf((await ask(context, setRules, { input })).setDecisionRules);
  return data({ fault }, { status: fault ? 409 : 200 });
}

/** What a coalition decides and decided; what awaits me first. */
export default function DecisionList() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (!loaded) return <><PageHead title={say('console.screen.decisions')} /><Empty title={say('console.decisions.nowhere')}><p>{say('console.decisions.nowhereText')}</p></Empty></>;
  const { coalition, rows, rules, mayChange } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.decisions')} kicker={<bdi>{coalition.name}</bdi>}>
        {mayPropose(me) && <Link className="button" to={`/console/decisions/new?coalition=${coalition.slug}`}>{say('console.decisions.new')}</Link>}
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <Awaited />
      <States />
      {rows.length > 0 ? <Rows /> : <Empty title={say('console.decisions.none')}><p>{say('console.decisions.noneText')}</p></Empty>}
      <RulesCard rules={rules} mayChange={mayChange} answer={answer} />
    </>
  );
}

function Awaited() {
  const say = useWords();
  const { awaited } = useLoaderData<typeof loader>()!;
  if (awaited.length === 0) return null;
  return (
    <section aria-labelledby="awaited">
      <h2 id="awaited">{say('console.decisions.awaited')}</h2>
      <ul className="inbox">
        {awaited.map(({ organisation, decision }) => (
          <li key={`${decision.id}${organisation?.id ?? ''}`}>
            <span className="kicker">{organisation ? <bdi>{organisation.name}</bdi> : say('console.decisions.yourOpinion')}</span>
            <Link to={`/console/decisions/${decision.id}`} prefetch="intent" dir="auto">{decision.title}</Link>
            {decision.closesAt && <span className="hint">{say('console.decisions.until')} <When at={decision.closesAt} /></span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function States() {
  const say = useWords();
  const submit = useSubmit();
  const [search] = useSearchParams();
  const { coalition } = useLoaderData<typeof loader>()!;
  return (
    <Form method="get" className="row filters" onChange={(event) => void submit(event.currentTarget)}>
      <input type="hidden" name="coalition" value={coalition.slug} />
      <Choice label={say('console.decisions.state')} name="state" defaultValue={search.get('state') ?? ''}>
        <option value="">{say('console.decisions.anyState')}</option>
        {states.map((state) => <option key={state} value={state}>{say(`console.decisions.is.${state}`)}</option>)}
      </Choice>
      <noscript><button className="second">{say('console.organisation.show')}</button></noscript>
    </Form>
  );
}

function Rows() {
  const say = useWords();
  const { rows, next } = useLoaderData<typeof loader>()!;
  const [search] = useSearchParams();
  const keys = useRowKeys();
  const further = new URLSearchParams(search);
  if (next) further.set('after', next);
  return (
    <>
      <table className="stacking" onKeyDown={keys}>
        <caption className="hidden">{say('console.screen.decisions')}</caption>
        <thead><tr>
          <th scope="col">{say('console.decisions.decision')}</th>
          <th scope="col">{say('console.decisions.state')}</th>
          <th scope="col">{say('console.decisions.answers')}</th>
          <th scope="col">{say('console.decisions.end')}</th>
        </tr></thead>
        <tbody>
          {rows.map(({ id, title, state, outcome, closesAt, closedAt, proposedBy, tally }) => (
            <tr key={id}>
              <th scope="row"><Link to={`/console/decisions/${id}`} prefetch="intent" dir="auto" data-row>{title}</Link>{proposedBy && <span className="hint below"><bdi>{proposedBy.name}</bdi></span>}</th>
              <td data-label={say('console.decisions.state')}><DecisionMark state={state} outcome={outcome} /></td>
              <td data-label={say('console.decisions.answers')}>{tally.seats > 0 ? say('console.decisions.answered', { answered: tally.yes + tally.no + tally.abstain, seats: tally.seats }) : '–'}</td>
              <td data-label={say('console.decisions.end')}>{closedAt ? <Day at={closedAt} /> : closesAt ? <When at={closesAt} /> : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && <p><Link className="button second" to={`?${further.toString()}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}
