import type { ReactNode } from 'react';
import { useSay } from '../layout/locale.js';

interface Props {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly fault?: string;
  readonly isOptional?: boolean;
  /** The control, given what ties it to its label, hint and fault. */
  readonly children: (ties: { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
}

/** Label above, fault with a sign and words beside the control, hint below. */
export function Field({ name, label, hint, fault, isOptional = false, children }: Props) {
  const say = useSay();
  const described = [fault && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return (
    <div className={fault ? 'field wrong' : 'field'}>
      <label htmlFor={name}>
        {label} {isOptional && <span className="opt">{say('site.optional')}</span>}
      </label>
      {children({ id: name, name, 'aria-describedby': described || undefined, 'aria-invalid': fault ? true : undefined })}
      {fault && <FaultLine id={`${name}-fault`}>{fault}</FaultLine>}
      {hint && <p className="hint" id={`${name}-hint`}>{hint}</p>}
    </div>
  );
}

export function FaultLine({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="fault" id={id}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M8 1 15.5 14.5H.5Z" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" /><path d="M8 6v4M8 11.6v1.2" stroke="currentColor" strokeWidth="1.6" /></svg>
      <span>{children}</span>
    </p>
  );
}
