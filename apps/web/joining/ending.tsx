import type { MyApplication } from '../documents/joining.js';
import { useSay } from '../layout/locale.js';
import { Ticks } from './application-fields.js';

/** What else the applicant may do: ask other members, appeal against a refusal, withdraw. */
export function Ending({ mine: { state, mayAppeal, mayWithdraw, coalition, sponsors } }: { readonly mine: MyApplication }) {
  const say = useSay();
  const others = coalition.admission.sponsorsToAsk.filter(({ id }) => sponsors.every(({ organisation }) => organisation.id !== id));
  return (
    <>
      {state === 'SPONSORING' && others.length > 0 && (
        <form method="post" className="card">
          <Ticks name="sponsors" label={say('site.application.askOthers')} chosen={[]} options={others.map(({ id, name }) => ({ value: id, label: name }))} />
          <button type="submit" name="deed" value="ask" className="second">{say('site.application.ask')}</button>
        </form>
      )}
      {mayAppeal && <Reasoned deed="appeal" isNeeded />}
      {mayWithdraw && <details className="card"><summary>{say('site.application.withdraw')}</summary><Reasoned deed="withdraw" /></details>}
    </>
  );
}

function Reasoned({ deed, isNeeded = false }: { readonly deed: 'appeal' | 'withdraw'; readonly isNeeded?: boolean }) {
  const say = useSay();
  return (
    <form method="post" className={isNeeded ? 'card' : undefined}>
      {isNeeded && <h2>{say('site.application.appeal')}</h2>}
      <p>{say(`site.application.${deed}Text`)}</p>
      <div className="field">
        <label htmlFor={`${deed}-reason`}>{say('site.application.why')} {!isNeeded && <span className="opt">{say('site.optional')}</span>}</label>
        <textarea id={`${deed}-reason`} name="reason" rows={4} dir="auto" maxLength={5000} required={isNeeded} />
      </div>
      <button type="submit" name="deed" value={deed} className={isNeeded ? undefined : 'second'}>{say(`site.application.${deed}`)}</button>
    </form>
  );
}
