import { useId, type ReactNode } from 'react';
import type { Fault } from '../outcome.js';
import { FaultNote } from '../parts/fault-note.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly isOpen: boolean;
  readonly part: { readonly save: () => void; readonly fault: Fault | undefined; readonly isBusy: boolean; readonly isChanged: boolean };
  readonly children: ReactNode;
}

/** A part of a petition with its own saving. */
export function PartCard({ title, hint, isOpen, part, children }: Props) {
  const say = useWords();
  const id = useId();
  const save = (event: { preventDefault(): void }) => {
    event.preventDefault();
    if (part.isChanged && !part.isBusy) part.save();
  };
  return (
    <form className="card" aria-labelledby={id} onSubmit={save} noValidate>
      <h2 id={id}>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      <FaultNote fault={part.fault} />
      {children}
      {isOpen && <button type="submit" aria-disabled={!part.isChanged || part.isBusy}>{say('console.details.save')}</button>}
    </form>
  );
}
