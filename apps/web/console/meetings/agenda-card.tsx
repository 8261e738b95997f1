import { Form, useSubmit } from 'react-router';
import { InLanguages } from '../decisions/proposal.js';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Moment } from '../parts/when.js';
import { WordsFields } from '../parts/words-fields.js';
import { useLanguage, useWords } from '../words/words.js';
import { inReading, isWritten } from './in-reading.js';
import type { Around, Part, Shown } from './meeting.js';
import { OutcomeLink } from './outcome-link.js';
import { TreatForms } from './treat-forms.js';

interface Props extends Part {
  readonly around: Around;
  readonly mayChange: boolean;
  readonly isComing: boolean;
}

/** The points in order, with what was said and what came of each. */
export function AgendaCard({ meeting, around, acted, mayChange, isComing }: Props) {
  const say = useWords();
  const language = useLanguage();
  const placed = new Set(around.placed.edges.map(({ node }) => node.id));
  const made = new Set(around.adopted.edges.flatMap(({ node }) => (node.outcome ? [node.id] : [])));
  const adopted = new Set(around.adopted.edges.map(({ node }) => node.id));
  return (
    <section className="card" aria-labelledby="agenda">
      <h2 id="agenda">{say('console.meetings.agenda')}</h2>
      {meeting.agendaSentAt && <p className="hint">{say('console.meetings.agendaSent')} <Moment at={meeting.agendaSentAt} /></p>}
      {meeting.items.length === 0 && <p>{say('console.meetings.agendaEmpty')}</p>}
      <ol className="agenda">
        {meeting.items.map(({ id, titles, minutesPlanned, notes, proposalId }) => (
          <li key={id}>
            <h3 dir="auto">{inReading(titles, language)}</h3>
            <p className="hint">{minutesPlanned > 0 && say('console.meetings.lasts', { minutes: minutesPlanned })} {proposalId && say('console.meetings.aProposal')}</p>
            {isWritten(notes) && <InLanguages words={notes} />}
            {meeting.outcomes.filter(({ itemId }) => itemId === id).map((outcome) => <p key={outcome.objectId}><OutcomeLink {...outcome} /></p>)}
            {mayChange && proposalId && !made.has(proposalId) && (placed.has(proposalId) || adopted.has(proposalId)) && <TreatForms meeting={meeting} proposalId={proposalId} isPlaced={placed.has(proposalId)} acted={acted} />}
          </li>
        ))}
      </ol>
      {mayChange && <Edit meeting={meeting} around={around} acted={acted} />}
      {mayChange && isComing && !meeting.agendaSentAt && meeting.items.length > 0 && <SendNow days={meeting.noticeDays} />}
    </section>
  );
}

function SendNow({ days }: { readonly days: number }) {
  const say = useWords();
  const submit = useSubmit();
  return (
    <p className="no-print">
      <button type="button" className="second" onClick={() => void submit({ act: 'sendAgenda' }, { method: 'post', preventScrollReset: true })}>{say('console.meetings.sendAgenda')}</button>{' '}
      <span className="hint">{say('console.meetings.sentOnItsDay', { days })}</span>
    </p>
  );
}

function Edit({ meeting, around, acted }: Part & { readonly around: Around }) {
  const say = useWords();
  const language = useLanguage();
  const fault = acted?.done === 'agenda' ? acted.fault : undefined;
  const waiting = [...around.waiting.edges, ...around.postponed.edges].map(({ node }) => node).filter(({ groupId }) => groupId === meeting.groupId);
  return (
    <details className="ask-first no-print" open={fault ? true : undefined}>
      <summary>{say('console.meetings.changeAgenda')}</summary>
      <Form method="post" preventScrollReset key={keyOf(meeting)}>
        <FaultNote fault={fault} />
        {meeting.items.map(({ id, titles, minutesPlanned }, i) => (
          <fieldset key={id}>
            <legend dir="auto">{inReading(titles, language)}</legend>
            <input type="hidden" name="item" value={id} />
            <div className="row">
              <Field label={say('console.meetings.order')} name={`place.${id}`} type="number" min={1} step="any" dir="ltr" defaultValue={i + 1} />
              <Field label={say('console.meetings.minutesPlanned')} name={`minutes.${id}`} type="number" min={0} max={480} dir="ltr" defaultValue={minutesPlanned} fault={faultAt(fault, `items.${i}.minutesPlanned`)} />
              <label className="pick"><input type="checkbox" name={`off.${id}`} /> {say('console.meetings.takeOff')}</label>
            </div>
          </fieldset>
        ))}
        {waiting.length > 0 && (
          <fieldset>
            <legend>{say('console.meetings.waiting')}</legend>
            {waiting.map(({ id, title, kind }) => (
              <div key={id} className="row">
                <label className="pick"><input type="checkbox" name="add" value={id} /> <bdi>{title}</bdi> ({say(`console.proposals.kind.${kind}`)})</label>
                <Field label={say('console.meetings.minutesPlanned')} name={`minutes.${id}`} type="number" min={0} max={480} dir="ltr" defaultValue={15} />
              </div>
            ))}
          </fieldset>
        )}
        <h3>{say('console.meetings.freePoint')}</h3>
        <WordsFields fields={[{ name: 'title', label: say('console.meetings.title') }]} fault={fault} />
        <Field label={say('console.meetings.minutesPlanned')} name="minutes.new" type="number" min={0} max={480} dir="ltr" defaultValue={10} />
        <button type="submit" name="act" value="agenda">{say('console.own.save')}</button>
      </Form>
    </details>
  );
}

const keyOf = ({ items }: Shown): string => items.map(({ id, minutesPlanned }) => `${id} ${minutesPlanned}`).join();
