import { Form, useNavigation } from 'react-router';
import type { ShownCommitmentFragment } from '../../gql/graphql.js';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useWords } from '../words/words.js';
import type { Acted } from './target.js';
import { CommitmentMark, useTargetWords } from './target-words.js';

interface Props {
  readonly commitments: readonly ShownCommitmentFragment[];
  readonly mayRecord: boolean;
  readonly acted: Acted | undefined;
}

/** What a target promised, and what became of it. */
export function Commitments({ commitments, mayRecord, acted }: Props) {
  const say = useWords();
  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{say('console.targets.commitments')}</h2>
      {commitments.length === 0 && <p>{say('console.targets.noCommitments')}</p>}
      <CommitmentList commitments={commitments} acted={acted} />
      {mayRecord && <PromiseForm fault={acted?.done === 'promise' ? acted.fault : undefined} />}
    </section>
  );
}

/** Commitments with their steps; also those of several targets, who is then named. */
export function CommitmentList({ commitments, acted, isOfMany = false }: Omit<Props, 'mayRecord'> & { readonly isOfMany?: boolean }) {
  const say = useWords();
  const words = useTargetWords();
  if (commitments.length === 0) return null;
  return (
    <ul className="inbox">
      {commitments.map((commitment) => {
        const { id, text, madeBy, state, dueOn, isPublic, nextStates, mayPublish, steps } = commitment;
        return (
          <li key={id} id={id}>
            {isOfMany && <span className="kicker"><bdi>{madeBy}</bdi></span>}
            <span className="as-written" dir="auto">{text}</span>
            <span><CommitmentMark state={state} /> {isPublic && <Mark tone="live">{say('console.targets.published')}</Mark>} {dueOn && <span className="hint">{say('console.targets.dueOn')} <Day at={dueOn} /></span>}</span>
            {steps.map((step, i) => <span key={i} className="hint"><Day at={step.happenedOn} /> · {words.commitment(step.state)}{step.note && <> · <bdi>{step.note}</bdi></>}{step.sourceUrl && <> · <a href={step.sourceUrl} rel="noreferrer">{say('console.targets.source')}</a></>}</span>)}
            {mayPublish && <Form method="post" preventScrollReset><input type="hidden" name="id" value={id} /><input type="hidden" name="isPublic" value={isPublic ? 'no' : 'yes'} /><button type="submit" className="second" name="act" value="publish">{say(isPublic ? 'console.targets.hide' : 'console.targets.publish')}</button></Form>}
            {nextStates.length > 0 && <MoveForm commitment={commitment} fault={acted?.done === 'move' && acted.id === id ? acted.fault : undefined} />}
          </li>
        );
      })}
    </ul>
  );
}

function MoveForm({ commitment: { id, nextStates, steps }, fault }: { readonly commitment: ShownCommitmentFragment; readonly fault: Fault | undefined }) {
  const say = useWords();
  const words = useTargetWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <details open={fault !== undefined} key={steps.length}>
      <summary>{say('console.targets.newStep')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <input type="hidden" name="id" value={id} />
        <div className="row">
          <Choice label={say('console.targets.state')} name="state">{nextStates.map((state) => <option key={state} value={state}>{words.commitment(state)}</option>)}</Choice>
          <Field label={say('console.targets.on')} name="happenedOn" type="date" dir="ltr" required fault={faultAt(fault, 'happenedOn')} />
          <Field label={say('console.targets.source')} name="sourceUrl" type="url" dir="ltr" isOptional fault={faultAt(fault, 'sourceUrl')} />
        </div>
        <WordsFields fields={[{ name: 'note', label: say('console.targets.what') }]} fault={fault} />
        <button type="submit" name="act" value="move" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}

function PromiseForm({ fault }: { readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state === 'submitting';
  return (
    <details open={fault !== undefined}>
      <summary>{say('console.targets.newCommitment')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={fault} />
        <WordsFields fields={[{ name: 'text', label: say('console.targets.promise'), rows: 3 }]} fault={fault} />
        <div className="row">
          <Field label={say('console.targets.announcedOn')} name="announcedOn" type="date" dir="ltr" required fault={faultAt(fault, 'announcedOn')} />
          <Field label={say('console.targets.dueOn')} name="dueOn" type="date" dir="ltr" isOptional fault={faultAt(fault, 'dueOn')} />
          <Field label={say('console.targets.source')} name="sourceUrl" type="url" dir="ltr" isOptional fault={faultAt(fault, 'sourceUrl')} />
        </div>
        <button type="submit" name="act" value="promise" disabled={isBusy}>{say('console.targets.save')}</button>
      </Form>
    </details>
  );
}
