import { useLoaderData } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { Mark } from '../parts/state-mark.js';
import { When } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Dashboard } from './dashboard.js';

/** Milestones by name: reached and when, or still ahead. */
export function Milestones() {
  const say = useWords();
  const locale = useLanguage();
  const { milestones } = useLoaderData<Dashboard>();
  if (milestones.length === 0) return null;
  return (
    <ul className="plain milestones" aria-label={say('console.numbers.milestones')}>
      {milestones.map(({ goal, label, reachedAt }) => (
        <li key={goal}>
          <Mark tone={reachedAt ? 'good' : 'quiet'}>{say(reachedAt ? 'console.numbers.reached' : 'console.numbers.ahead')}</Mark>{' '}
          <b><bdi>{formatNumber(locale, goal)}</bdi></b> {label && <bdi>{label}</bdi>} {reachedAt && <span className="hint"><When at={reachedAt} /></span>}
        </li>
      ))}
    </ul>
  );
}
