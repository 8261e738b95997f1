import { Form } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, Field, TextArea, Tick } from '../parts/field.js';
import { Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted, Taking } from './participation.js';

interface Given {
  readonly taking: Taking;
  readonly acted: Acted | undefined;
}

/** What my organisations have to answer, and the way in where the campaign is open. */
export function Answers({ taking, acted }: Given) {
  const invited = taking.participations.filter(({ isMine, state }) => isMine && state === 'INVITED');
  return (
    <>
      {invited.map((one) => <Invitation key={one.id} one={one} lead={taking.lead.name} fault={acted?.id === one.id ? acted.fault : undefined} />)}
      {taking.mayAsk.length > 0 && <Asking taking={taking} acted={acted} />}
    </>
  );
}

function Invitation({ one: { id, organisation, untilAt }, lead, fault }: { readonly one: Taking['participations'][number]; readonly lead: string; readonly fault: Acted['fault'] }) {
  const say = useWords();
  return (
    <section className="card" aria-labelledby={`invited-${id}`}>
      <h2 id={`invited-${id}`}>{say('console.participation.invited', { organisation: organisation.name })}</h2>
      <FaultNote fault={fault} />
      <p>{say('console.participation.invitedText', { lead })}</p>
      {untilAt && <p className="hint">{say('console.participation.until')} <Moment at={untilAt} hasZone /></p>}
      <Form method="post" preventScrollReset>
        <input type="hidden" name="act" value="answer" />
        <input type="hidden" name="id" value={id} />
        <Tick name="showsNumber" label={say('console.participation.showsNumber')} hint={say('console.participation.showsNumberHint')} />
        <Field name="reason" label={say('console.participation.reason')} maxLength={2000} isOptional dir="auto" />
        <div className="acts">
          <button type="submit" name="answer" value="JOIN">{say('console.participation.join')}</button>
          <button type="submit" name="answer" value="DECLINE" className="second">{say('console.participation.decline')}</button>
        </div>
      </Form>
    </section>
  );
}

function Asking({ taking: { mayAsk }, acted }: Given) {
  const say = useWords();
  const isFault = acted?.done === 'ask' && acted.fault !== undefined;
  return (
    <details className="card" open={isFault ? true : undefined}>
      <summary>{say('console.participation.ask')}</summary>
      <Form method="post" preventScrollReset>
        <FaultNote fault={isFault ? acted.fault : undefined} />
        <Choice label={say('console.participation.forWhom')} name="organisation">{mayAsk.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Choice>
        <TextArea label={say('console.participation.why')} name="words" rows={3} maxLength={2000} isOptional dir="auto" />
        <button type="submit" name="act" value="ask">{say('console.participation.sendAsk')}</button>
      </Form>
    </details>
  );
}
