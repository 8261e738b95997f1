import { diffWordsWithSpace } from 'diff';
import { directionOf, type Locale } from '#libs/i18n';
import { useWords } from '../words/words.js';

interface Props {
  readonly before: string;
  readonly after: string;
  readonly locale: Locale;
  /** One side only: what was put in is left out before, what was taken out after. Both in one when unset. */
  readonly side?: 'before' | 'after';
}

/** What was taken out and what was put in, word by word: struck through and underlined, and said to those who hear the page. */
export function Diff({ before, after, locale, side }: Props) {
  const say = useWords();
  const changes = diffWordsWithSpace(before, after, { intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }) }).filter(({ added, removed }) => !(side === 'before' ? added : side === 'after' && removed));
  return (
    <p className="diff" lang={locale} dir={directionOf(locale)}>
      {changes.map(({ added, removed, value }, i) =>
        added ? <ins key={i}><span className="hidden">{say('console.diff.added')} </span>{value}</ins>
        : removed ? <del key={i}><span className="hidden">{say('console.diff.removed')} </span>{value}</del>
        : <span key={i}>{value}</span>)}
    </p>
  );
}
