import { useId, type ComponentProps, type ReactNode } from 'react';
import { useWords } from '../words/words.js';

interface Frame {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly fault?: string;
  readonly isOptional?: boolean;
}

/** Label above, hint below, what is wrong beside it in words and with a sign. */
function Labelled({ id, label, hint, fault, isOptional, children }: Frame & { readonly id: string; readonly children: ReactNode }) {
  const say = useWords();
  return (
    <div className={fault ? 'field has-fault' : 'field'}>
      <label htmlFor={id}>{label}{isOptional && <span className="optional"> {say('console.field.optional')}</span>}</label>
      {children}
      {hint && <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault && <p className="fault" id={`${id}-fault`}>{fault}</p>}
    </div>
  );
}

const described = (id: string, { hint, fault }: Frame) => [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;

export function Field({ label, hint, fault, isOptional, ...input }: Frame & ComponentProps<'input'>) {
  const made = useId();
  const id = input.id ?? made;
  return (
    <Labelled {...{ id, label, hint, fault, isOptional }}>
      <input {...input} id={id} aria-invalid={fault ? true : undefined} aria-describedby={described(id, { label, hint, fault })} />
    </Labelled>
  );
}

export function TextArea({ label, hint, fault, isOptional, ...area }: Frame & ComponentProps<'textarea'>) {
  const made = useId();
  const id = area.id ?? made;
  return (
    <Labelled {...{ id, label, hint, fault, isOptional }}>
      <textarea {...area} id={id} aria-invalid={fault ? true : undefined} aria-describedby={described(id, { label, hint, fault })} />
    </Labelled>
  );
}

export function Choice({ label, hint, fault, isOptional, children, ...select }: Frame & ComponentProps<'select'>) {
  const made = useId();
  const id = select.id ?? made;
  return (
    <Labelled {...{ id, label, hint, fault, isOptional }}>
      <select {...select} id={id} aria-invalid={fault ? true : undefined} aria-describedby={described(id, { label, hint, fault })}>{children}</select>
    </Labelled>
  );
}

/** A box with its sentence. */
export function Tick({ label, hint, ...input }: { readonly label: ReactNode; readonly hint?: ReactNode } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="tick">
      <input {...input} type="checkbox" id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
      <label htmlFor={id}>{label}{hint && <span className="hint" id={`${id}-hint`}>{hint}</span>}</label>
    </div>
  );
}
