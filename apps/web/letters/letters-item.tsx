import type { ShownLetters } from '../documents/letters.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Num } from '../layout/written.js';
import { said } from './said.js';

const standings = { OPEN: 'site.campaigns.lettersOpen', PAUSED: 'site.campaigns.lettersPaused', CLOSED: 'site.campaigns.lettersClosed' } as const;

/** A letter action in a list: by whom, whether one can write now, how many wrote. */
export function LettersItem({ letters: { slug, state, title, confirmed, organisation }, level: Heading = 'h3' }: { readonly letters: ShownLetters; readonly level?: 'h2' | 'h3' }) {
  const say = useSay();
  const locale = useLocale();
  return (
    <li className="item">
      <p className="kicker"><bdi>{organisation.name}</bdi></p>
      <Heading dir="auto"><a href={`/${locale}/letters/${encodeURIComponent(slug)}`}>{said(title, locale)}</a></Heading>
      <p>{say(standings[state])}</p>
      {(state === 'OPEN' || confirmed > 0) && <p className="far"><Say of="site.letters.counted" with={{ count: confirmed, number: <b><Num of={confirmed} /></b> }} /></p>}
    </li>
  );
}
