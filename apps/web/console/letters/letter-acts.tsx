import { useState } from 'react';
import { Form, Link, useNavigation, useSubmit } from 'react-router';
import type { LetterActionQuery } from '../../gql/graphql.js';
import { AskFirst } from '../parts/ask-first.js';
import { useWords } from '../words/words.js';
import type { acts } from './letters.queries.js';

type Verb = keyof typeof acts;
const grave: readonly Verb[] = ['GO_LIVE', 'CLOSE'];

/** What I may do now, each with what it does. What cannot be taken back asks first. */
export function LetterActs({ letters: { id, state, isTest, actions } }: { readonly letters: LetterActionQuery['letterCampaign'] }) {
  const say = useWords();
  const verbs = actions.filter((verb) => verb !== 'UPDATE');
  const hint = state === 'DRAFT' && !verbs.includes('APPROVE') ? 'console.letters.hint.second' : state === 'OPEN' && isTest ? 'console.letters.hint.TEST' : `console.letters.hint.${state}` as const;
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{say('console.mailing.next')}</h2>
      <p>{say(hint)}</p>
      <div className="acts">
        {actions.includes('UPDATE') && <Link className="button second" to={`/console/letters/${id}/edit`}>{say('console.letters.edit')}</Link>}
        {verbs.map((verb) => (grave.includes(verb) ? <Grave key={verb} verb={verb} /> : <Act key={verb} verb={verb} />))}
      </div>
    </section>
  );
}

function Act({ verb }: { readonly verb: Verb }) {
  const say = useWords();
  const { state, formData } = useNavigation();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="verb" value={verb} />
      <button type="submit" disabled={state !== 'idle' && formData?.get('verb') === verb}>{say(`console.letters.verb.${verb}`)}</button>
    </Form>
  );
}

function Grave({ verb }: { readonly verb: Verb }) {
  const say = useWords();
  return <AskedAct act={say(`console.letters.verb.${verb}`)} fields={{ verb }}>{say(verb === 'CLOSE' ? 'console.letters.askClose' : 'console.letters.askGoLive')}</AskedAct>;
}

/** A button that says first what happens, then posts these fields. */
export function AskedAct({ act, fields, children }: { readonly act: string; readonly fields: Record<string, string>; readonly children: string }) {
  const submit = useSubmit();
  const [isOpen, setOpen] = useState(false);
  const go = () => {
    setOpen(false);
    void submit(fields, { method: 'post', preventScrollReset: true });
  };
  return (
    <>
      <button type="button" className="second" onClick={() => setOpen(true)}>{act}</button>
      <AskFirst act={act} isOpen={isOpen} close={() => setOpen(false)} onAct={go}>{children}</AskFirst>
    </>
  );
}
