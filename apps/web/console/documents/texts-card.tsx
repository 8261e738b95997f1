import { Form, Link } from 'react-router';
import { isLocale, languageNames, locales, type Locale } from '#libs/i18n';
import { FaultNote } from '../parts/fault-note.js';
import { Choice } from '../parts/field.js';
import { Mark } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import type { Part, Shown } from './document.js';

/** The text in each of its languages, with its words against the limit. */
export function TextsCard({ document, acted }: Part) {
  const say = useWords();
  const { id, texts, rights, wordLimit } = document;
  const missing = locales.filter((locale) => !texts.some((text) => text.locale === locale));
  return (
    <section className="card" aria-labelledby="texts">
      <h2 id="texts">{say('console.documents.drafting.texts')}</h2>
      {wordLimit !== null && <p className="hint">{say('console.documents.drafting.limitIs', { words: wordLimit })}</p>}
      <ul className="plain">
        {texts.map((text) => (
          <li key={text.id}>
            <h3><bdi lang={text.locale}>{isLocale(text.locale) ? languageNames[text.locale] : text.locale}</bdi></h3>
            <Length of={text} in={document} />
            <p className="acts"><Link className="button second" to={`/console/documents/${id}/write/${text.locale}`}>{say(rights.mayType ? 'console.documents.drafting.write' : rights.maySuggest ? 'console.documents.suggest.open' : 'console.documents.drafting.read')}</Link></p>
          </li>
        ))}
      </ul>
      {rights.mayWrite && isOpen(document) && missing.length > 0 && <AddLanguage missing={missing} acted={acted} />}
    </section>
  );
}

const isOpen = ({ state }: Shown) => !['SILENCE', 'VOTING', 'ADOPTED', 'PUBLISHED', 'ARCHIVED'].includes(state);

function Length({ of: { locale, words }, in: { wordLimit, referenceLocale } }: { readonly of: Shown['texts'][number]; readonly in: Shown }) {
  const say = useWords();
  const isOver = wordLimit !== null && words > wordLimit;
  return (
    <>
      <p>
        {locale === referenceLocale && <>{say('console.documents.drafting.isReference')} · </>}
        {wordLimit === null ? say('console.documents.drafting.wordCount', { words }) : say('console.documents.drafting.wordsOf', { words, limit: wordLimit })}
        {isOver && <> <Mark tone="bad">{say('console.documents.drafting.tooMany', { words: words - wordLimit })}</Mark></>}
      </p>
      {wordLimit !== null && <progress value={Math.min(words, wordLimit)} max={wordLimit} aria-label={say('console.documents.drafting.wordsOf', { words, limit: wordLimit })} />}
    </>
  );
}

function AddLanguage({ missing, acted }: { readonly missing: readonly Locale[]; readonly acted: Part['acted'] }) {
  const say = useWords();
  return (
    <Form method="post" className="row" preventScrollReset>
      <FaultNote fault={acted?.done === 'language' ? acted.fault : undefined} />
      <Choice label={say('console.documents.drafting.addLanguage')} name="locale">{missing.map((locale) => <option key={locale} value={locale} lang={locale}>{languageNames[locale]}</option>)}</Choice>
      <button type="submit" name="act" value="language" className="second">{say('console.documents.drafting.add')}</button>
    </Form>
  );
}
