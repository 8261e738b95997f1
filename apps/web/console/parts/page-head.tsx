import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';

/** The title of a screen, of the browser's tab, and what can be done here first. */
export function PageHead({ title, kicker, children }: { readonly title: string; readonly kicker?: ReactNode; readonly children?: ReactNode }) {
  const say = useWords();
  return (
    <header className="page-head">
      <title>{`${title} · ${say('console.brand')}`}</title>
      <div>
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 dir="auto">{title}</h1>
      </div>
      {children && <div className="acts">{children}</div>}
    </header>
  );
}
