import { languageNames, type Locale } from '#libs/i18n';
import { useWords } from '../../words/words.js';
import type { Report } from './report.js';

/** How long the report is in each language, whole and by section, against what it may hold. */
export function Lengths({ report: { lengths } }: { readonly report: Report }) {
  const say = useWords();
  const written = lengths.filter(({ words }) => words > 0);
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="lengths">
      <h2 id="lengths">{say('console.documents.reports.lengths')}</h2>
      {written.map(({ locale, words, limit, over, sections }) => (
        <article key={locale} className="card">
          <h3>{languageNames[locale as Locale]}</h3>
          <p>{limit === null ? say('console.documents.reports.words', { words }) : say('console.documents.reports.wordsOf', { words, most: limit })}</p>
          {limit !== null && <meter aria-label={say('console.documents.reports.wordsOf', { words, most: limit })} min={0} max={limit} high={limit * 0.95} optimum={0} value={Math.min(words, limit)} />}
          {over > 0 && <p className="fault-note">{say('console.documents.reports.overLimit', { words: over })}</p>}
          <ul className="plain">{sections.map((section, i) => <li key={i}><bdi>{section.title || say('console.documents.reports.beginning')}</bdi> · {section.budget === null ? say('console.documents.reports.words', { words: section.words }) : say('console.documents.reports.wordsOf', { words: section.words, most: section.budget })}{section.budget !== null && section.words > section.budget && <> <span className="fault">{say('console.documents.reports.tooMany', { words: section.words - section.budget })}</span></>}</li>)}</ul>
        </article>
      ))}
    </section>
  );
}
