import { useFetcher } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Field } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import type { AccountAnswer } from './account.js';

const quiet = 4;

/** The second step when signing in: scan, type one code, done. */
export function TotpCard({ isOn }: { readonly isOn: boolean }) {
  const say = useWords();
  const start = useFetcher<AccountAnswer>();
  const prove = useFetcher<AccountAnswer>();
  const { secret, code } = start.data ?? {};
  return (
    <section className="card" aria-labelledby="totp">
      <h2 id="totp">{say('console.totp.title')}</h2>
      <p><Mark tone={isOn ? 'good' : 'quiet'}>{say(isOn ? 'console.totp.on' : 'console.totp.off')}</Mark></p>
      <p>{say('console.totp.text')}</p>
      <FaultNote fault={prove.data?.fault ?? start.data?.fault} />
      {!isOn && !code && <start.Form method="post"><button name="do" value="start">{say('console.totp.start')}</button></start.Form>}
      {!isOn && code && (
        <>
          <p>{say('console.totp.scan')}</p>
          <svg className="qr" viewBox={`0 0 ${code.size + quiet * 2} ${code.size + quiet * 2}`} role="img" aria-label={say('console.totp.qr')} shapeRendering="crispEdges">
            <rect width="100%" height="100%" fill="#fff" />
            <path fill="#000" d={code.path} />
          </svg>
          <p className="hint">{say('console.totp.typed')} <code dir="ltr">{secret?.replace(/(.{4})/g, '$1 ').trim()}</code></p>
        </>
      )}
      {(isOn || code) && (
        <prove.Form method="post" className="row">
          <Field label={say('console.signIn.code')} name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9 ]{6,7}" dir="ltr" required />
          <button name="do" value={isOn ? 'disable' : 'confirm'} className={isOn ? 'grave' : undefined}>{say(isOn ? 'console.totp.disable' : 'console.totp.confirm')}</button>
        </prove.Form>
      )}
    </section>
  );
}
