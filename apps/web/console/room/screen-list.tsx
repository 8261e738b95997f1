import { NavLink } from 'react-router';
import { useWords } from '../words/words.js';
import { screens } from './screens.js';
import { useMe } from './use-me.js';

export function ScreenList() {
  const say = useWords();
  const me = useMe();
  const mine = screens.filter(({ isFor }) => !isFor || isFor(me));
  return (
    <nav className="screens" aria-label={say('console.nav.screens')}>
      <ul>
        {mine.map(({ to, name, isWhole }) => (
          <li key={to}><NavLink to={to} end={isWhole} prefetch="intent">{say(name)}</NavLink></li>
        ))}
      </ul>
    </nav>
  );
}
