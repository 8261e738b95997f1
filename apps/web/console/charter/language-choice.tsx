import { languageNames, locales } from '#libs/i18n';
import { Choice } from '../parts/field.js';
import { useWords } from '../words/words.js';

/** The language that holds where two say different things. */
export function LanguageChoice({ value }: { readonly value: string }) {
  const say = useWords();
  return (
    <Choice label={say('console.charter.reference')} hint={say('console.charter.referenceHint')} name="referenceLocale" defaultValue={value}>
      {locales.map((locale) => <option key={locale} value={locale}>{languageNames[locale]}</option>)}
    </Choice>
  );
}
