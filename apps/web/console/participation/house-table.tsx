import { useState } from 'react';
import { Form, useSubmit } from 'react-router';
import type { ParticipationState } from '../../gql/graphql.js';
import { AskFirst } from '../parts/ask-first.js';
import { FaultNote } from '../parts/fault-note.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { Day, Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Acted, Taking } from './participation.js';

type One = Taking['participations'][number];
const tones: Record<ParticipationState, Tone> = { INVITED: 'waiting', ASKED: 'waiting', JOINED: 'live', DECLINED: 'quiet', REFUSED: 'quiet', WITHDRAWN: 'quiet', EXPIRED: 'quiet', LEFT: 'quiet' };
const again: readonly ParticipationState[] = ['INVITED', 'EXPIRED', 'DECLINED'];

export function ParticipationMark({ state }: { readonly state: ParticipationState }) {
  const say = useWords();
  return <Mark tone={tones[state]}>{say(`campaigns.participation.state.${state.toLowerCase() as 'joined'}`)}</Mark>;
}

/** The organisations of a campaign, each with where it stands and what may be done about it. */
export function HouseTable({ taking, acted }: { readonly taking: Taking; readonly acted: Acted | undefined }) {
  const say = useWords();
  const columns = { state: say('console.participation.state'), since: say('console.participation.since') };
  return (
    <section aria-labelledby="houses">
      <h2 id="houses">{say('console.participation.houses')}</h2>
      {taking.participations.length === 0 ? <p className="hint">{say('console.participation.none')}</p> : (
        <table className="stacking">
          <caption className="hidden">{say('console.participation.houses')}</caption>
          <thead><tr><th scope="col">{say('console.partners.organisation')}</th><th scope="col">{columns.state}</th><th scope="col">{columns.since}</th><th scope="col"><span className="hidden">{say('console.participation.acts')}</span></th></tr></thead>
          <tbody>{taking.participations.map((one) => <House key={one.id} one={one} mayRun={taking.mayRun} acted={acted} columns={columns} />)}</tbody>
        </table>
      )}
    </section>
  );
}

function House({ one, mayRun, acted, columns }: { readonly one: One; readonly mayRun: boolean; readonly acted: Acted | undefined; readonly columns: { readonly state: string; readonly since: string } }) {
  const say = useWords();
  const { id, organisation, state, untilAt, joinedAt, changedAt, reason, isLead } = one;
  return (
    <tr>
      <th scope="row"><bdi>{organisation.name}</bdi>{isLead && <span className="hint"> {say('console.participation.leads')}</span>}</th>
      <td data-label={columns.state}><div><ParticipationMark state={state} />{reason && <p className="as-written hint" dir="auto">{reason}</p>}<History of={one} /></div></td>
      <td data-label={columns.since}>{state === 'INVITED' && untilAt ? <span>{say('console.participation.until')} <Moment at={untilAt} hasZone /></span> : <Day at={(state === 'JOINED' && joinedAt) || changedAt} />}</td>
      <td>
        {acted?.id === id && acted.done === 'answer' && <FaultNote fault={acted.fault} />}
        <Acts one={one} mayRun={mayRun} />
      </td>
    </tr>
  );
}

/** How it came to this, for who may know it. */
function History({ of: { history, organisation } }: { readonly of: One }) {
  const say = useWords();
  if (history.length === 0) return null;
  return (
    <details className="ask-first">
      <summary>{say('console.participation.history')}<span className="hidden"> <bdi>{organisation.name}</bdi></span></summary>
      <ol className="plain">{history.map(({ state, at, reason }) => <li key={at + state}><Moment at={at} /> · {say(`campaigns.participation.state.${state.toLowerCase() as 'joined'}`)}{reason && <span className="below hint" dir="auto">{reason}</span>}</li>)}</ol>
    </details>
  );
}

function Acts({ one: { id, state, isMine, isLead, organisation }, mayRun }: { readonly one: One; readonly mayRun: boolean }) {
  const say = useWords();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const answers = [...(mayRun && state === 'ASKED' ? (['ACCEPT', 'REFUSE'] as const) : []), ...((mayRun && state === 'INVITED') || (isMine && state === 'ASKED') ? (['WITHDRAW'] as const) : [])];
  const ending = say(isMine ? 'console.participation.leave' : 'console.participation.end');
  const mayLeave = state === 'JOINED' && !isLead && (isMine || mayRun);
  const leave = () => {
    setAsking(false);
    void submit({ act: 'answer', id, answer: 'LEAVE' }, { method: 'post', preventScrollReset: true });
  };
  return (
    <Form method="post" className="acts" preventScrollReset>
      <input type="hidden" name="id" value={id} />
      {answers.map((answer) => <button key={answer} type="submit" name="answer" value={answer} className={answer === 'ACCEPT' ? undefined : 'quiet'}>{say(`console.participation.answer.${answer}`)}</button>)}
      {answers.length > 0 && <input type="hidden" name="act" value="answer" />}
      {answers.length === 0 && mayRun && again.includes(state) && <><input type="hidden" name="organisation" value={organisation.id} /><button type="submit" name="act" value="invite" className="quiet">{say('console.participation.renew')}</button></>}
      {mayLeave && <button type="button" className="quiet" onClick={() => setAsking(true)}>{ending}</button>}
      <AskFirst act={ending} isOpen={isAsking} close={() => setAsking(false)} onAct={leave}>{say('console.participation.leaveText', { organisation: organisation.name })}</AskFirst>
    </Form>
  );
}
