import { data, Form, Link, redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import type { CharterScreenQuery } from '../../gql/graphql.js';
import { ask, notFound } from '../desk.js';
import { readForm } from '../form.js';
import { faultOf } from '../outcome.js';
import { Empty } from '../parts/empty.js';
import { FaultNote } from '../parts/fault-note.js';
import { PageHead } from '../parts/page-head.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { act } from './act.js';
import { charterQuery, earlierQuery } from './charter.queries.js';
import { CharterWords } from './charter-words.js';
import { Duties } from './duties.js';
import { LanguageChoice } from './language-choice.js';
import { Round } from './round.js';
import { SignatoryTable } from './signatory-table.js';

export type Charter = NonNullable<NonNullable<CharterScreenQuery['coalition']>['charter']>;
const tones: Record<string, Tone> = { DRAFT: 'quiet', PROPOSED: 'waiting', REJECTED: 'bad', ADOPTED: 'good', SUPERSEDED: 'stopped' };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const place = chosenPlace(context, request);
  if (!place) return undefined;
  const { slug } = place;
  const asked = Number(new URL(request.url).searchParams.get('version')) || undefined;
  let { coalition } = await ask(context, charterQuery, { slug, number: asked });
  const newest = coalition?.charters[0]?.number;
  if (!asked && newest && !coalition?.charter) ({ coalition } = await ask(context, charterQuery, { slug, number: newest }));
  if (!coalition || (asked && !coalition.charter)) throw notFound();
  const { charter } = coalition;
  if (charter?.state === 'DRAFT') throw redirect(`/console/charter/draft?coalition=${slug}`);
  const before = charter?.mine.find(({ lastSigned }) => lastSigned)?.lastSigned;
  const earlier = before ? (await ask(context, earlierQuery, { slug, number: before })).coalition?.charter : undefined;
  return { coalition, charter, earlier };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const place = chosenPlace(context, request);
  if (!place) throw notFound();
  const form = await readForm(request);
  const done = form.text('act');
  const fault = faultOf(await act(context, place.id, form));
  if (!fault && done === 'draft') return redirect(`/console/charter/draft?coalition=${place.slug}`);
  return data({ fault, done, organisationId: form.text('organisationId') }, { status: fault ? 409 : 200 });
}

/** The charter in force or another version: what it says, who signed it, and what is mine to do. */
export default function CharterScreen() {
  const say = useWords();
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { coalitions, takesPart } = useMe();
  if (!loaded) return <><PageHead title={say('console.screen.charter')} /><Empty title={say('console.charter.nowhere')}><p>{say('console.charter.nowhereText')}</p></Empty></>;
  const { coalition, charter, earlier } = loaded;
  const leads = coalitions.some((led) => led.coalition.id === coalition.id);
  const open = coalition.charters.find(({ state }) => state === 'DRAFT' || state === 'PROPOSED');
  return (
    <>
      <PageHead title={say('console.screen.charter')} kicker={<bdi>{coalition.name}</bdi>}>
        {leads && open?.state === 'DRAFT' && <Link className="button" to={`/console/charter/draft?coalition=${coalition.slug}`}>{say('console.charter.toDraft', { number: open.number })}</Link>}
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={takesPart} />
      {answer && !answer.fault && <p className="good-note" role="status">{say(`console.charter.did.${answer.done as 'sign'}`)}</p>}
      {answer?.done === 'draft' && <FaultNote fault={answer.fault} />}
      {charter ? <Shown {...{ charter, earlier, leads, answer }} /> : <Empty title={say('console.charter.none')}><p>{say(leads ? 'console.charter.noneText' : 'console.charter.noneYet')}</p></Empty>}
      <Versions charters={coalition.charters} slug={coalition.slug} shown={charter?.number} />
      {leads && !open && <BeginDraft reference={charter?.referenceLocale ?? 'fr'} isFirst={!charter} />}
    </>
  );
}

type Answer = ReturnType<typeof useActionData<typeof action>>;

function Shown({ charter, earlier, leads, answer }: { readonly charter: Charter; readonly earlier: Pick<Charter, 'number' | 'texts'> | null | undefined; readonly leads: boolean; readonly answer: Answer }) {
  const say = useWords();
  const { number, state, adoptedOn, hash, silenceIsConsent, decision } = charter;
  return (
    <>
      <p><Mark tone={tones[state]!}>{say(`console.charter.state.${state}` as MessageKey)}</Mark> {say('console.charter.version', { number })}{adoptedOn && <> · {say('console.charter.adoptedOn')} <Day at={adoptedOn} /></>}</p>
      {state === 'PROPOSED' && decision && <p className="good-note">{say('console.charter.voting')} <Link to={`/console/decisions/${decision.id}`}>{say('console.charter.toVote')}</Link></p>}
      {state === 'ADOPTED' && <Round charter={charter} leads={leads} fault={answer?.done === 'round' ? answer.fault : undefined} />}
      <CharterWords charter={charter} earlier={earlier} />
      {state === 'ADOPTED' && <Duties charter={charter} answer={answer?.done === 'sign' ? answer : undefined} />}
      <section className="card">
        <h2>{say('console.charter.proof')}</h2>
        <p>{say(silenceIsConsent ? 'console.charter.silence.yes' : 'console.charter.silence.no')}</p>
        {hash && <p className="hint">SHA-256 <code dir="ltr">{hash}</code></p>}
      </section>
      <SignatoryTable signatories={charter.signatories} />
    </>
  );
}

function Versions({ charters, slug, shown }: { readonly charters: NonNullable<CharterScreenQuery['coalition']>['charters']; readonly slug: string; readonly shown: number | undefined }) {
  const say = useWords();
  const others = charters.filter(({ number, state }) => number !== shown && state !== 'DRAFT');
  if (others.length === 0) return null;
  return (
    <section className="card" aria-labelledby="versions">
      <h2 id="versions">{say('console.charter.versions')}</h2>
      <ul className="plain">
        {others.map(({ number, state, adoptedOn, signatoryCount }) => (
          <li key={number}>
            <Link to={`/console/charter?coalition=${slug}&version=${number}`}>{say('console.charter.version', { number })}</Link> <Mark tone={tones[state]!}>{say(`console.charter.state.${state}` as MessageKey)}</Mark>
            {adoptedOn && <span className="hint"> <Day at={adoptedOn} /> · {say('console.charter.signedBy', { count: signatoryCount })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function BeginDraft({ reference, isFirst }: { readonly reference: string; readonly isFirst: boolean }) {
  const say = useWords();
  return (
    <Form method="post" className="card">
      <h2>{say(isFirst ? 'console.charter.first' : 'console.charter.next')}</h2>
      <p className="hint">{say(isFirst ? 'console.charter.firstText' : 'console.charter.nextText')}</p>
      <LanguageChoice value={reference} />
      <button type="submit" name="act" value="draft">{say('console.charter.begin')}</button>
    </Form>
  );
}
