import { Link } from 'react-router';
import { languageNames, type Locale, type MessageKey } from '#libs/i18n';
import { Mark } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import { checks } from './checks.js';
import { usePetition } from './petition.js';

/** What is still missing before review, and what would be good to have; each leads to where it is mended. */
export function Checklist() {
  const say = useWords();
  const petition = usePetition();
  const list = checks(petition);
  const missing = list.filter(({ isDone, isNeeded }) => !isDone && isNeeded).length;
  return (
    <section className="card" aria-labelledby="checklist">
      <h2 id="checklist">{say('console.checklist.title')}</h2>
      <p>{say('console.checklist.missing', { count: missing })}</p>
      <ul className="plain">
        {list.map(({ name, isDone, isNeeded, screen, locales }) => (
          <li key={name}>
            <Mark tone={isDone ? 'good' : isNeeded ? 'bad' : 'quiet'}>{say(isDone ? 'console.checklist.done' : isNeeded ? 'console.checklist.needed' : 'console.checklist.advised')}</Mark>{' '}
            <Link to={`/console/petitions/${petition.slug}/${screen}`}>{say(`console.checklist.${name}` as MessageKey)}</Link>
            {locales && locales.length > 0 && <span className="hint"> {locales.map((locale) => languageNames[locale as Locale]).join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
