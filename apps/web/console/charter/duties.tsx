import { Form, Link } from 'react-router';
import type { Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Tick } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { Moment } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Charter } from './charter.js';

interface Given {
  readonly charter: Charter;
  readonly answer: { readonly fault: Fault | undefined; readonly organisationId: string } | undefined;
}

/** Each of my organisations that is asked to sign, and its signature. */
export function Duties({ charter: { id, mine }, answer }: Given) {
  const say = useWords();
  return mine.map(({ organisation, maySign, signedAt }) => (
    <section key={organisation.id} className="card" aria-labelledby={`sign-${organisation.id}`}>
      <h2 id={`sign-${organisation.id}`}><bdi>{organisation.name}</bdi></h2>
      {signedAt && <p><Mark tone="good">{say('console.charter.signed')}</Mark> <Moment at={signedAt} /></p>}
      {!signedAt && !maySign && <p>{say('console.charter.mandateMissing')} <Link to="/console/mandates">{say('console.charter.toMandates')}</Link></p>}
      {!signedAt && maySign && (
        <Form method="post" preventScrollReset>
          <FaultNote fault={answer?.organisationId === organisation.id ? answer.fault : undefined} />
          <input type="hidden" name="versionId" value={id} />
          <input type="hidden" name="organisationId" value={organisation.id} />
          <Tick name="read" required label={say('console.charter.iSign')} hint={say('console.charter.whole')} />
          <button type="submit" name="act" value="sign">{say('console.charter.sign')}</button>
        </Form>
      )}
    </section>
  ));
}
