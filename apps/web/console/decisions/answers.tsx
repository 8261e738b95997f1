import { Form, Link, useNavigation } from 'react-router';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Choice, TextArea } from '../parts/field.js';
import { useMe } from '../room/use-me.js';
import { useWords } from '../words/words.js';
import type { Acted, Shown } from './decision.js';

type Seat = Shown['seats'][number];
const answers = ['YES', 'NO', 'ABSTAIN'] as const;

/** A form for each organisation I answer for, and a word for each of mine for which somebody else does. */
export function Answers({ decision, acted }: { readonly decision: Shown; readonly acted: Acted | undefined }) {
  const own = new Set(useMe().memberships.map(({ organisation }) => organisation.id));
  return decision.seats.filter(({ organisation, mine }) => mine || own.has(organisation.id)).map((seat) => {
    const fault = acted?.organisationId === seat.organisation.id ? acted.fault : undefined;
    return seat.mine ? <MyAnswer key={seat.organisation.id} decision={decision} seat={seat} isOwn={own.has(seat.organisation.id)} fault={fault} /> : <NoMandate key={seat.organisation.id} name={seat.organisation.name} />;
  });
}

function NoMandate({ name }: { readonly name: string }) {
  const say = useWords();
  return <p className="card">{say('console.decisions.noMandate', { name })} <Link to="/console/mandates">{say('console.decisions.toMandates')}</Link></p>;
}

function MyAnswer({ decision, seat, isOwn, fault }: { readonly decision: Shown; readonly seat: Seat; readonly isOwn: boolean; readonly fault: Fault | undefined }) {
  const say = useWords();
  const isBusy = useNavigation().state !== 'idle';
  const { organisation, answer, reason, proxy, castAt } = seat;
  const isSilence = decision.mode === 'SILENCE';
  const asked = `answer-${organisation.id}`;
  return (
    <section className="card" aria-labelledby={asked}>
      <h2 id={asked}>{say('console.decisions.answerFor', { name: organisation.name })}</h2>
      {proxy && <p>{say(isOwn ? 'console.decisions.proxyGiven' : 'console.decisions.proxyHeld', { name: isOwn ? proxy.name : organisation.name })}</p>}
      <FaultNote fault={fault} />
      <Form key={castAt} method="post" preventScrollReset>
        <input type="hidden" name="organisationId" value={organisation.id} />
        <fieldset>
          <legend>{say('console.decisions.its')}</legend>
          {answers.map((one) => <label key={one} className="pick"><input type="radio" name="answer" value={one} required defaultChecked={answer === one} /> {say(`console.decisions.answer.${isSilence && one === 'NO' ? 'OBJECTION' : one}`)}</label>)}
        </fieldset>
        <TextArea label={say('console.coalition.reason')} name="reason" isOptional={!isSilence} rows={3} maxLength={2000} dir="auto" defaultValue={reason} hint={isSilence ? say('console.decisions.objectionHint') : undefined} fault={faultAt(fault, 'reason')} />
        <p className="hint">{say('console.decisions.changeHint')}</p>
        <button type="submit" name="act" value="vote" disabled={isBusy}>{say(answer ? 'console.decisions.change' : 'console.decisions.reply')}</button>
      </Form>
      {isOwn && <Proxy decision={decision} seat={seat} />}
    </section>
  );
}

/** Another organisation answers in our place, until we take that back. */
function Proxy({ decision, seat: { organisation, answer, proxy } }: { readonly decision: Shown; readonly seat: Seat }) {
  const say = useWords();
  if (proxy) {
    return (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="organisationId" value={organisation.id} />
        <button type="submit" name="act" value="takeBack" className="second">{say('console.decisions.takeBack')}</button>
      </Form>
    );
  }
  const holders = decision.seats.filter((seat) => seat.organisation.id !== organisation.id && !seat.proxy);
  if (answer || holders.length === 0) return null;
  return (
    <details className="ask-first">
      <summary>{say('console.decisions.giveProxy')}</summary>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="organisationId" value={organisation.id} />
        <Choice label={say('console.decisions.holder')} name="holderId" required hint={say('console.decisions.proxyHint')}>
          {holders.map((seat) => <option key={seat.organisation.id} value={seat.organisation.id}>{seat.organisation.name}</option>)}
        </Choice>
        <button type="submit" name="act" value="proxy" className="second">{say('console.decisions.giveProxyNow')}</button>
      </Form>
    </details>
  );
}
