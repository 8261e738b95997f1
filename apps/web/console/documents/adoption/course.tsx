import { useState } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { faultAt } from '../../outcome.js';
import { AskFirst } from '../../parts/ask-first.js';
import { FaultNote } from '../../parts/fault-note.js';
import { TextArea, Tick } from '../../parts/field.js';
import { useWords } from '../../words/words.js';
import type { Acted, RulesShown, Shown } from './adoption.js';

interface Props {
  readonly document: Shown;
  readonly rules: RulesShown;
  readonly acted: Acted | undefined;
}
const own = ['open', 'silence', 'vote', 'takeIn', 'recall'];

/** What who keeps the document does with its round. */
export function Course({ document, rules, acted }: Props) {
  const say = useWords();
  const { mayOpen, maySilence, mayVote, mayTakeIn, mayRecall } = document.adoptionTasks;
  const fault = acted && own.includes(acted.done) ? acted.fault : undefined;
  if (![mayOpen, maySilence, mayVote, mayTakeIn, mayRecall].includes(true)) return null;
  return (
    <section className="card" aria-labelledby="course">
      <h2 id="course">{say('console.documents.adoption.course')}</h2>
      <FaultNote fault={fault} />
      {fault?.fields?.filter(({ field }) => field.startsWith('texts.')).map(({ field, message }) => <p key={field} className="fault">{message} <Link to={`/console/documents/${document.id}/write/${field.replace('texts.', '')}`}>{say('console.documents.adoption.mend')}</Link></p>)}
      {fault?.fields?.some(({ field }) => field.startsWith('texts.')) && <p><Link to={`/console/documents/${document.id}/versions`}>{say('console.documents.adoption.reread')}</Link></p>}
      {mayOpen && <Form method="post" preventScrollReset><p className="hint">{say('console.documents.adoption.openHint', { days: rules.commentDays })}</p><button type="submit" name="act" value="open">{say('console.documents.adoption.open')}</button></Form>}
      {maySilence && <Form method="post" preventScrollReset className="acts"><button type="submit" name="act" value="silence">{say('console.documents.adoption.silence')}</button></Form>}
      {mayTakeIn && <TakeIn document={document} />}
      {mayVote && <Vote />}
      {mayRecall && (
        <details className="ask-first" open={acted?.done === 'recall' && fault ? true : undefined}>
          <summary>{say('console.documents.adoption.recall')}</summary>
          <Form method="post" preventScrollReset>
            <p className="hint">{say(document.state === 'ADOPTED' ? 'console.documents.adoption.recallAdopted' : 'console.documents.adoption.recallHint')}</p>
            <TextArea label={say('console.documents.adoption.reason')} name="reason" rows={3} required maxLength={5000} dir="auto" fault={faultAt(fault, 'reason')} />
            <button type="submit" name="act" value="recall" className="grave">{say('console.documents.adoption.recall')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}

function TakeIn({ document: { id, referenceLocale, adoption } }: Pick<Props, 'document'>) {
  const say = useWords();
  const open = adoption?.objections.filter(({ state, strength }) => state === 'OPEN' && strength !== 'COMMENT') ?? [];
  return (
    <Form method="post" preventScrollReset>
      <p className="hint">{say('console.documents.adoption.takeInHint')} <Link to={`/console/documents/${id}/write/${referenceLocale}`}>{say('console.documents.adoption.write')}</Link></p>
      {open.map((one) => <Tick key={one.id} name="objectionId" value={one.id} label={<><bdi>{one.organisation?.name}</bdi>{one.sectionTitle && <> · <bdi>{one.sectionTitle}</bdi></>}</>} />)}
      <button type="submit" name="act" value="takeIn" className="second">{say('console.documents.adoption.takeIn')}</button>
    </Form>
  );
}

function Vote() {
  const say = useWords();
  const submit = useSubmit();
  const [isAsking, setAsking] = useState(false);
  const vote = () => {
    setAsking(false);
    void submit({ act: 'vote' }, { method: 'post', preventScrollReset: true });
  };
  return (
    <>
      <p className="acts"><button type="button" onClick={() => setAsking(true)}>{say('console.documents.adoption.vote')}</button></p>
      <AskFirst act={say('console.documents.adoption.vote')} isOpen={isAsking} close={() => setAsking(false)} onAct={vote}>{say('console.documents.adoption.askVote')}</AskFirst>
    </>
  );
}
