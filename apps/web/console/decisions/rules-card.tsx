import { Form } from 'react-router';
import { faultAt, type Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { Field, Tick } from '../parts/field.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly rules: { readonly silenceIsConsent: boolean; readonly proxyLimit: number; readonly quorumPercent: number };
  readonly mayChange: boolean;
  readonly answer: { readonly fault: Fault | undefined } | undefined;
}

/** How the coalition decides, for everybody to read; its administration changes it. */
export function RulesCard({ rules, mayChange, answer }: Props) {
  const say = useWords();
  const { silenceIsConsent, proxyLimit, quorumPercent } = rules;
  const fault = answer?.fault;
  return (
    <section className="card" aria-labelledby="rules">
      <h2 id="rules">{say('console.decisions.rules')}</h2>
      {answer && !fault && <p className="good-note" role="status">{say('console.coalition.done')}</p>}
      <ul>
        <li>{say('console.decisions.oneVoice')}</li>
        <li>{say(silenceIsConsent ? 'console.decisions.silence' : 'console.decisions.noSilence')}</li>
        <li>{say('console.decisions.quorumIs', { percent: quorumPercent })}</li>
        <li>{say('console.decisions.proxies', { count: proxyLimit })}</li>
      </ul>
      {mayChange && (
        <details className="ask-first" open={fault ? true : undefined}>
          <summary>{say('console.decisions.changeRules')}</summary>
          <FaultNote fault={fault} />
          <Form method="post" preventScrollReset>
            <Tick name="silenceIsConsent" label={say('console.decisions.silenceTick')} hint={say('console.decisions.silenceHint')} defaultChecked={silenceIsConsent} />
            {faultAt(fault, 'silenceIsConsent') && <p className="fault">{faultAt(fault, 'silenceIsConsent')}</p>}
            <div className="row">
              <Field label={say('console.decisions.quorum')} name="quorumPercent" type="number" min={0} max={100} required dir="ltr" defaultValue={quorumPercent} fault={faultAt(fault, 'quorumPercent')} />
              <Field label={say('console.decisions.proxyLimit')} name="proxyLimit" type="number" min={0} max={10} required dir="ltr" defaultValue={proxyLimit} fault={faultAt(fault, 'proxyLimit')} />
            </div>
            <button type="submit">{say('console.own.save')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
