import { useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { AskFirst } from '../parts/ask-first.js';
import { TextArea } from '../parts/field.js';
import { useWords } from '../words/words.js';
import type { Shown } from './admission.js';

/** What is done beside, where on the screen. */
const beside = [['NAME', 'rapporteurs'], ['REPORT', 'rapporteurs'], ['SPONSOR', 'sponsors'], ['OBJECT', 'objections']] as const;

/** What the coordination, or the body that decides, may do where the application stands. */
export function Deciding({ application: { myTasks, body, rapporteurs, rapporteursNeeded } }: { readonly application: Shown }) {
  const say = useWords();
  const may = (task: (typeof myTasks)[number]) => myTasks.includes(task);
  const awaits = (task: (typeof myTasks)[number]) => may(task) && (task !== 'NAME' || rapporteurs.length < rapporteursNeeded);
  return (
    <section className="card" aria-labelledby="deciding">
      <h2 id="deciding">{say('console.admissions.acts')}</h2>
      <p className="hint">{say(`console.admissions.body.${body}`)}</p>
      {beside.filter(([task]) => awaits(task)).map(([task, place]) => <p key={task}>{say('console.admissions.mine')} <a href={`#${place}`}>{say(`console.admissions.task.${task}`)}</a></p>)}
      {may('ANSWER') && <p>{say('console.admissions.answerFirst')}</p>}
      {may('CHECK') && <><Plain act="complete" /><WithReason act="ask" /></>}
      {may('DECIDE') && <><Accept /><WithReason act="defer" /><WithReason act="refuse" isGrave /></>}
      {may('RESUME') && <Plain act="resume" />}
      {may('VOTE') && <Plain act="vote" />}
      {myTasks.length === 0 && <p>{say('console.admissions.nothingMine')}</p>}
    </section>
  );
}

function Plain({ act }: { readonly act: 'complete' | 'resume' | 'vote' }) {
  const say = useWords();
  return (
    <Form method="post" preventScrollReset>
      <p>{say(`console.admissions.act.${act}Hint`)}</p>
      <button type="submit" name="act" value={act}>{say(`console.admissions.act.${act}`)}</button>
    </Form>
  );
}

function Accept() {
  const say = useWords();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const accept = () => {
    setAsking(false);
    void submit({ act: 'accept' }, { method: 'post', preventScrollReset: true });
  };
  return (
    <>
      <button type="button" onClick={() => setAsking(true)}>{say('console.admissions.act.accept')}</button>
      <AskFirst act={say('console.admissions.act.accept')} isOpen={isAsking} close={() => setAsking(false)} onAct={accept}>{say('console.admissions.act.acceptHint')}</AskFirst>
    </>
  );
}

function WithReason({ act, isGrave }: { readonly act: 'ask' | 'defer' | 'refuse'; readonly isGrave?: boolean }) {
  const say = useWords();
  return (
    <details className="ask-first">
      <summary>{say(`console.admissions.act.${act}`)}</summary>
      <Form method="post" preventScrollReset>
        <TextArea label={say(`console.admissions.act.${act}Why`)} name="text" rows={4} required maxLength={5000} dir="auto" hint={say(`console.admissions.act.${act}Hint`)} />
        <button type="submit" name="act" value={act} className={isGrave ? 'grave' : 'second'}>{say(`console.admissions.act.${act}Now`)}</button>
      </Form>
    </details>
  );
}
