import { languageNames, type Locale } from '#libs/i18n';
import { Diff } from '../parts/diff.js';
import { useWords } from '../words/words.js';
import type { Drafts } from './use-drafts.js';

/** Somebody else saved a language that I was changing: both stand here, and one is chosen. Nothing is overwritten before. */
export function TextConflict({ drafts }: { readonly drafts: Drafts }) {
  const say = useWords();
  if (drafts.conflicts.length === 0) return null;
  return (
    <section className="fault-note" role="alert">
      <h2>{say('console.conflict.title')}</h2>
      <p>{say('console.conflict.text')}</p>
      {drafts.conflicts.map(({ locale, theirs, mine }) => (
        <div key={locale} className="conflict">
          <h3>{languageNames[locale as Locale]}</h3>
          <Diff before={theirs.title} after={mine.title} locale={locale as Locale} />
          <Diff before={theirs.body} after={mine.body} locale={locale as Locale} />
          <p className="hint">{say('console.conflict.legend')}</p>
          <div className="acts">
            <button type="button" onClick={() => drafts.settle(locale, mine)}>{say('console.conflict.mine')}</button>
            <button type="button" className="second" onClick={() => drafts.settle(locale, theirs)}>{say('console.conflict.theirs')}</button>
          </div>
        </div>
      ))}
    </section>
  );
}
