import { data, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { DecisionQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf, type Fault } from '../outcome.js';
import { PageHead } from '../parts/page-head.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { Acts } from './acts.js';
import { Answers } from './answers.js';
import { DecisionMark } from './decision-mark.js';
import { decisionQuery } from './decision.queries.js';
import { History } from './history.js';
import { Opinions } from './opinions.js';
import { Progress } from './progress.js';
import { Proposal } from './proposal.js';
import { SeatTable } from './seat-table.js';

/** A decision as the screen knows it. */
export type Shown = NonNullable<DecisionQuery['decision']>;
/** What was done, for whom, or why not. */
export interface Acted {
  readonly done: string;
  readonly organisationId: string;
  readonly fault: Fault | undefined;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { decision } = await ask(context, decisionQuery, { id: params['id']! });
  if (!decision) throw notFound();
  return decision;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const answer = await act(context, params['id']!, form);
  if (!answer) throw notFound();
  const fault = faultOf(answer);
  return data<Acted>({ fault, done: form.text('act'), organisationId: form.text('organisationId') }, { status: fault ? 409 : 200 });
}

/** A question put to the organisations: what is proposed, who answered what, and what I may do. */
export default function DecisionScreen() {
  const say = useWords();
  const me = useMe();
  const decision = useLoaderData<typeof loader>();
  const acted = useActionData<typeof action>();
  const coalition = me.takesPart.find(({ id }) => id === decision.coalitionId);
  return (
    <>
      <PageHead title={decision.title} kicker={<><DecisionMark {...decision} /> <bdi>{coalition?.name}</bdi></>} />
      {acted && !acted.fault && <p className="good-note" role="status">{say(`console.decisions.did.${acted.done as 'vote'}`)}</p>}
      <div className="pair">
        <div>
          <Proposal decision={decision} />
          {decision.state === 'OPEN' && <Answers decision={decision} acted={acted} />}
          {decision.seats.length > 0 && <SeatTable decision={decision} />}
          <History decision={decision} />
          {decision.state !== 'DRAFT' && <Opinions decision={decision} acted={acted} />}
        </div>
        <aside>
          <Progress decision={decision} />
          <Acts decision={decision} acted={acted} />
        </aside>
      </div>
    </>
  );
}
