import { Form, Link } from 'react-router';
import { faultAt } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field, TextArea, Tick } from '../parts/field.js';
import { When } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { answers } from './act.js';
import { HouseMark } from './marks.js';
import { useNamed } from './named.js';
import type { Acted, Call, House } from './sign-off.js';

/** What may still be answered: anything until the last day, then to support or to withdraw; to withdraw alone while the text is taken back. */
function possible({ state, isOver }: Call, { answer }: House, isAdopted: boolean): readonly (typeof answers)[number][] {
  if (state === 'VOIDED' || state === 'CALLED_OFF') return [];
  const stands = answer?.answer === 'SIGN' || answer?.answer === 'RESERVE';
  if (!isAdopted) return stands ? ['WITHDRAW'] : [];
  if (state === 'SEALED' || isOver) return stands ? ['WITHDRAW'] : ['SIGN', 'RESERVE'];
  return answers.filter((one) => one !== 'WITHDRAW' || stands);
}

/** What follows from answering now. */
const hintOf = (choices: Asked['choices']) => (choices.includes('DECLINE') ? 'mayChange' : choices.includes('WITHDRAW') ? 'withdrawHint' : 'lateHint');

/** The answer of each of my organisations that was asked. */
export function Answers({ call, isAdopted, acted }: { readonly call: Call; readonly isAdopted: boolean; readonly acted: Acted | undefined }) {
  return call.houses.filter(({ isMine }) => isMine).map((house) => <Answer key={house.id} call={call} house={house} choices={possible(call, house, isAdopted)} acted={acted} />);
}

interface Asked {
  readonly call: Call;
  readonly house: House;
  readonly choices: ReturnType<typeof possible>;
  readonly acted: Acted | undefined;
}

function Answer({ call, house, choices, acted }: Asked) {
  const say = useWords();
  const name = useNamed()(house.names);
  const fault = acted?.done === 'answer' && acted.id === house.organisation?.id ? acted.fault : undefined;
  if (choices.length === 0) return null;
  return (
    <section className="card" aria-labelledby={`answer-${house.id}`}>
      <h2 id={`answer-${house.id}`}>{say('console.documents.signoff.answerFor', { organisation: name })} <HouseMark state={house.state} /></h2>
      {call.state === 'OPEN' && <p className="hint">{say('console.documents.adoption.until')} <When at={`${call.signBy}T12:00:00Z`} /></p>}
      <p><Link className="button second" to={`/console/documents/${call.documentId}/editions/${call.editionNumber}`}>{say('console.documents.versions.read')}</Link></p>
      {!house.maySign && <WhomToAsk house={house} />}
      {house.maySign && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={fault} />
          <input type="hidden" name="id" value={call.id} />
          <input type="hidden" name="organisation" value={house.organisation?.id} />
          <fieldset>
            <legend>{say('console.documents.signoff.yourAnswer')}</legend>
            {choices.map((one) => <label key={one} className="tick"><input type="radio" name="answer" value={one} required defaultChecked={house.answer?.answer === one} /> {say(`documents.signoff.answer.${one.toLowerCase() as 'sign'}`)}</label>)}
          </fieldset>
          <Field label={say('console.documents.signoff.decidedOn')} name="decidedOn" type="date" dir="ltr" defaultValue={house.answer?.decidedOn ?? ''} fault={faultAt(fault, 'decidedOn')} />
          <TextArea label={say('console.documents.signoff.words')} name="words" rows={3} maxLength={2000} isOptional dir="auto" defaultValue={house.answer?.words ?? ''} hint={say('console.documents.signoff.wordsHint')} fault={faultAt(fault, 'words')} />
          <Tick name="showsLogo" label={say('console.documents.signoff.showsLogo')} defaultChecked={house.answer?.showsLogo ?? false} />
          <p className="hint">{say(`console.documents.signoff.${hintOf(choices)}`)}</p>
          <button type="submit" name="act" value="answer">{say('console.documents.signoff.answer')}</button>
        </Form>
      )}
    </section>
  );
}

/** Nobody signs without a mandate: who holds one here, or who can give one. */
function WhomToAsk({ house: { isMandated, whomToAsk } }: { readonly house: House }) {
  const say = useWords();
  const names = whomToAsk.join(' · ');
  return (
    <>
      <p>{say('console.documents.signoff.mandateText')}</p>
      <p><strong>{names === '' ? say('console.documents.signoff.askCoordination') : say(isMandated ? 'console.documents.signoff.askHolder' : 'console.documents.signoff.askGiver', { names })}</strong></p>
      <p><Link className="button second" to="/console/mandates">{say('console.charter.toMandates')}</Link></p>
    </>
  );
}
