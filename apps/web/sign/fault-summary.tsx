import { useSay } from '../layout/locale.js';
import type { Refused } from './signing-form.js';

const anchors: Record<string, string> = { consents: 'sign' };
const known = ['givenName', 'familyName', 'email', 'country', 'area', 'publicName', 'consents'];

/** Takes the focus when the page comes back: what is wrong, with a way to each field. */
export function FaultSummary({ refused: { message, faults, challenge } }: { refused: Refused }) {
  const say = useSay();
  const entries = Object.entries(faults).sort(([a], [b]) => known.indexOf(a) - known.indexOf(b)); // as they stand in the form
  return (
    <div className={challenge ? 'summary waiting' : 'summary'} role="alert" id="faults" tabIndex={-1} autoFocus>
      <p><b>{entries.length > 0 ? say('site.sign.faults', { count: entries.length }) : say('site.sign.notYet')}</b></p>
      {entries.length === 0 && <p>{message}</p>}
      <ul>
        {entries.map(([field, words]) => (
          <li key={field}>{known.includes(field) ? <a href={`#${anchors[field] ?? field}`}>{words}</a> : words}</li>
        ))}
      </ul>
    </div>
  );
}
