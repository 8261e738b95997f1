import { useState } from 'react';
import { Form, Link, useNavigation, useSubmit } from 'react-router';
import { formatNumber } from '#libs/i18n';
import type { MailingQuery } from '../../gql/graphql.js';
import { AskFirst } from '../parts/ask-first.js';
import { useLanguage, useWords, type Say } from '../words/words.js';
import type { acts } from './mailing.queries.js';

type Given = Pick<MailingQuery['mailing'], 'id' | 'state' | 'myActions' | 'audienceCount'>;
type Verb = keyof typeof acts;

const grave: readonly Verb[] = ['CANCEL', 'SEND'];

/** What I may do now, each with what it does. What cannot be taken back asks first. */
export function MailingActs({ id, state, myActions, audienceCount }: Given) {
  const say = useWords();
  const locale = useLanguage();
  const count = formatNumber(locale, audienceCount);
  const verbs = myActions.filter((verb) => verb !== 'UPDATE');
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{say('console.mailing.next')}</h2>
      <p>{next(say, state, verbs)}</p>
      <div className="acts">
        {myActions.includes('UPDATE') && <Link className="button second" to={`/console/mailings/${id}/edit`}>{say('console.mailing.edit')}</Link>}
        {verbs.map((verb) => grave.includes(verb)
          ? <Grave key={verb} verb={verb}>{verb === 'SEND' ? say('console.mailing.askSend', { count: audienceCount, number: count }) : say('console.mailing.askCancel')}</Grave>
          : <Act key={verb} verb={verb} />)}
      </div>
    </section>
  );
}

function Act({ verb }: { readonly verb: Verb }) {
  const say = useWords();
  const { state, formData } = useNavigation();
  const isMine = state !== 'idle' && formData?.get('verb') === verb;
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="verb" value={verb} />
      <button type="submit" disabled={isMine}>{say(`console.mailing.verb.${verb}`)}</button>
    </Form>
  );
}

function Grave({ verb, children }: { readonly verb: Verb; readonly children: string }) {
  const say = useWords();
  const submit = useSubmit();
  const [isOpen, setOpen] = useState(false);
  const act = say(`console.mailing.verb.${verb}`);
  const go = () => {
    setOpen(false);
    void submit({ verb }, { method: 'post', preventScrollReset: true });
  };
  return (
    <>
      <button type="button" className={verb === 'CANCEL' ? 'grave' : undefined} onClick={() => setOpen(true)}>{act}</button>
      <AskFirst act={act} isOpen={isOpen} close={() => setOpen(false)} onAct={go}>{children}</AskFirst>
    </>
  );
}

function next(say: Say, state: string, verbs: readonly Verb[]): string {
  if (state === 'TEST_SENT' && !verbs.includes('APPROVE')) return say('console.mailing.hint.second');
  return say(`console.mailing.hint.${state as 'DRAFT'}`);
}
