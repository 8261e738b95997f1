import { Form, Link, useNavigation } from 'react-router';
import { formatNumber } from '#libs/i18n';
import type { MailingQuery } from '../../gql/graphql.js';
import { useLanguage, useWords, type Say } from '../words/words.js';
import type { acts } from './mailing.queries.js';

type Given = Pick<MailingQuery['mailing'], 'id' | 'state' | 'myActions' | 'audienceCount'>;
type Verb = keyof typeof acts;

const grave: readonly Verb[] = ['CANCEL', 'SEND'];

/** What I may do now, each with what it does. What cannot be taken back asks first, in place. */
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
        {verbs.filter((verb) => !grave.includes(verb)).map((verb) => <Act key={verb} verb={verb} />)}
      </div>
      {verbs.filter((verb) => grave.includes(verb)).map((verb) => (
        <details key={verb} className="ask-first">
          <summary>{say(`console.mailing.verb.${verb}`)}</summary>
          <p>{verb === 'SEND' ? say('console.mailing.askSend', { count: audienceCount, number: count }) : say('console.mailing.askCancel')}</p>
          <Act verb={verb} />
        </details>
      ))}
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
      <button type="submit" disabled={isMine} className={verb === 'CANCEL' ? 'grave' : undefined}>{say(`console.mailing.verb.${verb}`)}</button>
    </Form>
  );
}

function next(say: Say, state: string, verbs: readonly Verb[]): string {
  if (state === 'TEST_SENT' && !verbs.includes('APPROVE')) return say('console.mailing.hint.second');
  return say(`console.mailing.hint.${state as 'DRAFT'}`);
}
