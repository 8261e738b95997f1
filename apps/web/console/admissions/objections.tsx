import { Form } from 'react-router';
import { Choice, TextArea } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Shown } from './admission.js';

/** Objections of members with their answers, and making one. */
export function Objections({ application }: { readonly application: Shown }) {
  const say = useWords();
  const { objections, mayObjectFor, myTasks } = application;
  if (objections.length === 0 && mayObjectFor.length === 0) return null;
  return (
    <section className="card" aria-labelledby="objections">
      <h2 id="objections">{say('console.admissions.objections')}</h2>
      {objections.length === 0 && <p>{say('console.admissions.noObjections')}</p>}
      <ul className="plain">{objections.map((one) => <Objection key={one.id} objection={one} mayAnswer={myTasks.includes('ANSWER')} />)}</ul>
      {mayObjectFor.length > 0 && <ObjectForm organisations={mayObjectFor} />}
    </section>
  );
}

function Objection({ objection: { id, organisation, reason, madeAt, withdrawnAt, answer, mine }, mayAnswer }: { readonly objection: Shown['objections'][number]; readonly mayAnswer: boolean }) {
  const say = useWords();
  const state = withdrawnAt ? 'withdrawn' : answer ? 'answered' : 'open';
  return (
    <li>
      <bdi>{organisation.name}</bdi> <Mark tone={({ withdrawn: 'quiet', answered: 'good', open: 'bad' } as const)[state]}>{say(`console.admissions.objection.${state}`)}</Mark> <span className="hint"><Day at={madeAt} /></span>
      <blockquote dir="auto">{reason}</blockquote>
      {answer && <blockquote dir="auto"><strong>{say('console.admissions.answer')}</strong> {answer}</blockquote>}
      {!withdrawnAt && !answer && mayAnswer && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="objectionId" value={id} />
          <TextArea label={say('console.admissions.yourAnswer')} name="answer" rows={3} required maxLength={5000} dir="auto" />
          <button type="submit" name="act" value="answer">{say('console.admissions.giveAnswer')}</button>
        </Form>
      )}
      {mine && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="objectionId" value={id} />
          <button type="submit" name="act" value="withdraw" className="second">{say('console.admissions.withdrawObjection')}</button>
        </Form>
      )}
    </li>
  );
}

function ObjectForm({ organisations }: { readonly organisations: Shown['mayObjectFor'] }) {
  const say = useWords();
  return (
    <details className="ask-first">
      <summary>{say('console.admissions.object')}</summary>
      <Form method="post" preventScrollReset>
        {organisations.length === 1 ? <input type="hidden" name="organisationId" value={organisations[0]!.id} /> : (
          <Choice label={say('console.admissions.objectFor')} name="organisationId" required>
            {organisations.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </Choice>
        )}
        <TextArea label={say('console.coalition.reason')} name="reason" rows={4} required maxLength={5000} dir="auto" hint={say('console.admissions.objectHint', { name: organisations[0]!.name })} />
        <button type="submit" name="act" value="object" className="grave">{say('console.admissions.objectNow')}</button>
      </Form>
    </details>
  );
}
