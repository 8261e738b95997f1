import { useEffect, useState, type KeyboardEvent } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useWords } from '../words/words.js';
import { screens, sections, type Screen, type Section } from './screens.js';
import { useMe } from './use-me.js';

/** Where one can go: on the side of a desk, behind a button on a phone. */
export function ScreenList() {
  const say = useWords();
  const me = useMe();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  const mine = screens.filter(({ isFor }) => !isFor || isFor(me));
  const here = mine.find(({ to, isWhole }) => (isWhole ? pathname === to : pathname.startsWith(to)));
  const escape = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false);
  return (
    <nav className="screens" aria-label={say('console.nav.screens')} onKeyDown={escape}>
      <button type="button" className="quiet" aria-expanded={isOpen} aria-controls="screens" onClick={() => setOpen(!isOpen)}>
        <span aria-hidden="true">☰</span> <span className={here && 'hidden'}>{say('console.nav.screens')}</span> {here && say(here.name)}
      </button>
      <ul id="screens" className={isOpen ? 'is-open' : undefined}>
        {sections.map((section) => <Group key={section} section={section} screens={mine.filter((screen) => screen.section === section)} />)}
      </ul>
    </nav>
  );
}

function Group({ section, screens: mine }: { readonly section: Section; readonly screens: readonly Screen[] }) {
  const say = useWords();
  const links = mine.map(({ to, name, isWhole }) => (
    <li key={to}><NavLink to={to} end={isWhole} prefetch="intent">{say(name)}</NavLink></li>
  ));
  if (section === 'top' || mine.length === 0) return links;
  return (
    <li>
      <p id={`section-${section}`} className="kicker">{say(`console.section.${section}`)}</p>
      <ul aria-labelledby={`section-${section}`}>{links}</ul>
    </li>
  );
}
