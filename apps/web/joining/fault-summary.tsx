import { useSay } from '../layout/locale.js';
import type { Refused } from './typed.js';

const anchors: Record<string, string> = { name: 'nameFr' };

/** Takes the focus when a form comes back: what is wrong, with a way to each field. */
export function FaultSummary({ refused: { message, faults } }: { readonly refused: Refused }) {
  const say = useSay();
  const entries = Object.entries(faults);
  return (
    <div className="summary" role="alert" id="faults" tabIndex={-1} autoFocus>
      <p><b>{entries.length > 0 ? say('site.sign.faults', { count: entries.length }) : say('site.joining.notYet')}</b></p>
      {entries.length === 0 && <p>{message}</p>}
      <ul>{entries.map(([field, words]) => <li key={field}>{field.includes('.') ? words : <a href={`#${anchors[field] ?? field}`}>{words}</a>}</li>)}</ul>
    </div>
  );
}
