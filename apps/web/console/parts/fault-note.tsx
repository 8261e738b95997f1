import { useEffect, useRef } from 'react';
import type { Fault } from '../outcome.js';

/** What was wrong with the whole, at the top of a form; it takes the focus, so that nobody misses it. */
export function FaultNote({ fault }: { readonly fault: Fault | undefined }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [fault]);
  if (!fault) return null;
  return (
    <div className="fault-note" role="alert" tabIndex={-1} ref={place}>
      <p>{fault.message}</p>
      {fault.missing && fault.missing.length > 0 && <ul>{fault.missing.map(({ field, message }) => <li key={field}>{message}</li>)}</ul>}
    </div>
  );
}
