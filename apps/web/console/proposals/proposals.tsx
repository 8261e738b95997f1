import { data, Form, Link, useActionData, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, notFound, signedIn } from '../desk.js';
import { readForm, wordsIn } from '../form.js';
import { faultOf } from '../outcome.js';
import { InLanguages } from '../decisions/proposal.js';
import { OutcomeLink } from '../meetings/outcome-link.js';
import { isWritten } from '../meetings/in-reading.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { PageHead } from '../parts/page-head.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';

const proposalsQuery = graphql(`
  query Proposals($coalitionId: ID!, $after: String) {
    proposals(coalitionId: $coalitionId, first: 20, after: $after) {
      edges { node { id kind state title proposer createdAt mine texts { title { fr ar en es } text { fr ar en es } word { fr ar en es } } proposedBy { name } outcome { kind objectId petition { slug } } onAgendaOf { id title } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
const propose = graphql(`mutation Propose($input: ProposeInput!) { done: propose(input: $input) { __typename ... on UserError { ...Fault } } }`);
const edit = graphql(`mutation EditProposal($input: EditProposalInput!) { done: editProposal(input: $input) { __typename ... on UserError { ...Fault } } }`);
const withdraw = graphql(`mutation WithdrawProposal($proposalId: ID!) { done: withdrawProposal(proposalId: $proposalId) { __typename ... on UserError { ...Fault } } }`);

const kinds = ['DISCUSSION', 'DECISION', 'PETITION', 'CAMPAIGN'] as const;
const tones: Record<string, Tone> = { PROPOSED: 'quiet', ON_AGENDA: 'live', ADOPTED: 'good', REJECTED: 'bad', POSTPONED: 'stopped', WITHDRAWN: 'stopped' };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const { proposals } = await ask(context, proposalsQuery, { coalitionId: coalition.id, after: new URL(request.url).searchParams.get('after') || undefined });
  const me = signedIn(context);
  const proposers = me.memberships.filter(({ roles }) => roles.some((role) => ['REPRESENTATIVE', 'CAMPAIGNER', 'CONTRIBUTOR'].includes(role))).map(({ organisation }) => organisation);
  return { coalition, proposers, rows: proposals.edges.map(({ node }) => node), next: proposals.pageInfo.hasNextPage ? proposals.pageInfo.endCursor : null };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const form = await readForm(request);
  const proposalId = form.some('proposalId');
  const words = { kind: kinds.find((kind) => kind === form.text('kind')) ?? ('DISCUSSION' as const), title: wordsIn(form, 'title'), text: wordsIn(form, 'text') };
  const made = async () => (await ask(context, propose, { input: { coalitionId: coalition.id, organisationId: form.some('organisationId'), ...words } })).done;
  const changed = async (id: string) => (form.has('withdraw') ? await ask(context, withdraw, { proposalId: id }) : await ask(context, edit, { input: { proposalId: id, ...words } })).done;
  const done = proposalId ? await changed(proposalId) : await made();
  const fault = faultOf(done);
  return data({ fault, about: proposalId ?? '' }, { status: fault ? 409 : 200 });
}

/** What members want meetings to treat, and what became of it. */
export default function Proposals() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.proposals')} /><Empty title={say('console.decisions.nowhere')}><p>{say('console.decisions.nowhereText')}</p></Empty></>;
  const { coalition, rows, next } = loaded;
  return (
    <>
      <PageHead title={say('console.screen.proposals')} kicker={<bdi>{coalition.name}</bdi>}>
        <Link className="button second" to={`/console/meetings?coalition=${coalition.slug}`}>{say('console.screen.meetings')}</Link>
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <NewProposal />
      {rows.length === 0 ? <Empty title={say('console.proposals.none')}><p>{say('console.proposals.noneText')}</p></Empty> : rows.map((row) => <One key={row.id} row={row} />)}
      <Further next={next} />
    </>
  );
}

type Row = NonNullable<Awaited<ReturnType<typeof loader>>>['rows'][number];

function One({ row }: { readonly row: Row }) {
  const { id, kind, state, title, proposer, createdAt, mine, texts, proposedBy, outcome, onAgendaOf } = row;
  const say = useWords();
  return (
    <section className="card" aria-labelledby={id}>
      <p className="kicker"><Mark tone={tones[state] ?? 'quiet'}>{say(`console.proposals.is.${state}`)}</Mark> {say(`console.proposals.kind.${kind}`)}</p>
      <h2 id={id} dir="auto">{title}</h2>
      <p className="hint"><bdi>{proposedBy?.name ?? (proposer || say('console.screen.staff'))}</bdi> · <Day at={createdAt} /></p>
      <InLanguages words={texts.text} />
      {isWritten(texts.word) && <><h3>{say('console.meetings.word')}</h3><InLanguages words={texts.word} /></>}
      {onAgendaOf.map((meeting) => <p key={meeting.id}><Link className="made" to={`/console/meetings/${meeting.id}`} dir="auto">{meeting.title}</Link></p>)}
      {outcome && <p><OutcomeLink {...outcome} /></p>}
      {mine && (state === 'PROPOSED' || state === 'POSTPONED') && <Change row={row} />}
    </section>
  );
}

/** New words while it waits, or its end. */
function Change({ row: { id, kind, texts } }: { readonly row: Row }) {
  const say = useWords();
  const answer = useActionData<typeof action>();
  const fault = answer?.about === id ? answer.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.proposals.edit')}</summary>
      <FaultNote fault={fault} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="proposalId" value={id} />
        <Choice label={say('console.proposals.kind')} name="kind" defaultValue={kind}>{kinds.map((one) => <option key={one} value={one}>{say(`console.proposals.kind.${one}`)}</option>)}</Choice>
        <WordsFields fields={[{ name: 'title', label: say('console.meetings.title'), words: texts.title }, { name: 'text', label: say('console.proposals.text'), rows: 5, words: texts.text }]} fault={fault} />
        <p className="row">
          <button type="submit">{say('console.own.save')}</button>
          <button type="submit" name="withdraw" value="yes" className="second">{say('console.proposals.withdraw')}</button>
        </p>
      </Form>
    </details>
  );
}

function NewProposal() {
  const say = useWords();
  const answer = useActionData<typeof action>();
  const { proposers, rows } = useLoaderData<typeof loader>()!;
  const fault = answer?.about === '' ? answer.fault : undefined;
  return (
    <details className="ask-first" open={fault ? true : undefined}>
      <summary>{say('console.proposals.new')}</summary>
      <Form method="post" key={rows[0]?.id}>
        <FaultNote fault={fault} />
        <div className="row">
          <Choice label={say('console.decisions.proposedBy')} name="organisationId" defaultValue={proposers[0]?.id ?? ''}>
            {proposers.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            <option value="">{say('console.proposals.inMyName')}</option>
          </Choice>
          <Choice label={say('console.proposals.kind')} name="kind">{kinds.map((kind) => <option key={kind} value={kind}>{say(`console.proposals.kind.${kind}`)}</option>)}</Choice>
        </div>
        <WordsFields fields={[{ name: 'title', label: say('console.meetings.title') }, { name: 'text', label: say('console.proposals.text'), rows: 5 }]} fault={fault} />
        <button type="submit">{say('console.proposals.propose')}</button>
      </Form>
    </details>
  );
}

function Further({ next }: { readonly next: string | null | undefined }) {
  const say = useWords();
  const [search] = useSearchParams();
  if (!next) return null;
  const further = new URLSearchParams(search);
  further.set('after', next);
  return <p><Link className="button second" to={`?${further.toString()}`}>{say('console.meetings.earlier')}</Link></p>;
}
