import type { ReactNode } from 'react';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { useSay } from './locale.js';

/** Header, content, footer: every public page but the widget. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useSay();
  return (
    <>
      <a className="skip" href="#main">
        {say('site.skip')}
      </a>
      <Header />
      {children}
      <Footer />
    </>
  );
}
