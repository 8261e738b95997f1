import { data, Form, Link, useActionData, useLoaderData, useSearchParams, useSubmit, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useLanguage, useWords } from '../words/words.js';
import { act } from './act.js';
import { CommitmentList } from './commitments-card.js';
import type { Acted } from './target.js';
import { commitmentStates, useTargetWords } from './target-words.js';
import { trackedQuery } from './target.queries.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const asked = new URL(request.url).searchParams;
  const state = commitmentStates.find((one) => one === asked.get('state'));
  const { trackedCommitments: { edges, pageInfo } } = await ask(context, trackedQuery, { coalitionId: coalition.id, state, after: asked.get('after') });
  return { coalition, commitments: edges.map(({ node }) => node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  const form = await readForm(request);
  const answer = coalition && ['move', 'publish'].includes(form.text('act')) && (await act(context, { coalitionId: coalition.id, targetId: '' }, form));
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), id: form.text('id') }, { status: fault ? 409 : 200 });
}

/** All that was promised to a coalition, and what became of it. */
export default function CommitmentTracker() {
  const say = useWords();
  const me = useMe();
  const submit = useSubmit();
  const locale = useLanguage();
  const words = useTargetWords();
  const [asked] = useSearchParams();
  const acted = useActionData<typeof action>();
  const { coalition, commitments, next } = useLoaderData<typeof loader>();
  const more = new URLSearchParams(asked);
  if (next) more.set('after', next);
  return (
    <>
      <PageHead title={say('console.targets.commitments')} kicker={<bdi>{coalition.name}</bdi>}>
        <a className="button second" href={`/${locale}/commitments?coalition=${coalition.slug}`}>{say('console.targets.publicPage')}</a>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <Form method="get" className="filters row" onChange={(event) => void submit(event.currentTarget)}>
        <input type="hidden" name="coalition" value={coalition.slug} />
        <Choice label={say('console.targets.state')} name="state" defaultValue={asked.get('state') ?? ''}>
          <option value="">{say('console.targets.all')}</option>
          {commitmentStates.map((state) => <option key={state} value={state}>{words.commitment(state)}</option>)}
        </Choice>
      </Form>
      {commitments.length === 0 && <Empty title={say('console.targets.noCommitments')}><p>{say('console.targets.noCommitmentsText')}</p></Empty>}
      <CommitmentList commitments={commitments} acted={acted} isOfMany />
      {next && <p><Link className="button second" to={`?${more}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}
