import type { ReactNode } from 'react';

/** The title of a screen, of the browser's tab, and what can be done here first. */
export function PageHead({ title, kicker, children }: { readonly title: string; readonly kicker?: ReactNode; readonly children?: ReactNode }) {
  return (
    <header className="page-head">
      <title>{`${title} · Sawt`}</title>
      <div>
        {kicker && <p className="kicker">{kicker}</p>}
        <h1 dir="auto">{title}</h1>
      </div>
      {children && <div className="acts">{children}</div>}
    </header>
  );
}
