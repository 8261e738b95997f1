import { languageNames, type Locale } from '#libs/i18n';
import { Diff } from '../parts/diff.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Call } from './sign-off.js';

/** What changed since the call before, block by block and word by word; the reader’s language first. */
export function Changes({ call: { changes } }: { readonly call: Call }) {
  const say = useWords();
  const reader = useLanguage();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{say('console.documents.signoff.changed')}</h2>
      {changes.toSorted((a, b) => Number(b.locale === reader) - Number(a.locale === reader)).map(({ locale, changes: pairs }) => (
        <table key={locale} className="stacking" lang={locale} dir={locale === 'ar' ? 'rtl' : 'ltr'}>
          <caption>{languageNames[locale as Locale]}</caption>
          <thead><tr><th scope="col">{say('console.documents.signoff.was')}</th><th scope="col">{say('console.documents.signoff.is')}</th></tr></thead>
          <tbody>{pairs.map(({ before, after }, i) => <tr key={i}><td data-label={say('console.documents.signoff.was')}><Diff {...{ before, after }} locale={locale as Locale} side="before" /></td><td data-label={say('console.documents.signoff.is')}><Diff {...{ before, after }} locale={locale as Locale} side="after" /></td></tr>)}</tbody>
        </table>
      ))}
    </section>
  );
}
