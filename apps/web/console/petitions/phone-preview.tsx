import { useState } from 'react';
import { directionOf, languageNames, locales, type Locale } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import { usePetition } from './petition.js';

interface Draft {
  readonly locale: string;
  readonly title: string;
  readonly body: string;
}

/** The petition as a phone shows it, in each of its languages; while writing, the words as they stand there. */
export function PhonePreview({ drafts }: { readonly drafts?: readonly Draft[] }) {
  const say = useWords();
  const reader = useLanguage();
  const { texts, referenceLocale, targets, organisations } = usePetition();
  const shown: readonly Draft[] = drafts ?? texts;
  const has = (locale: string) => shown.some((text) => text.locale === locale);
  const [locale, setLocale] = useState<string>(has(reader) ? reader : referenceLocale);
  const text = shown.find((one) => one.locale === locale) ?? shown[0];
  if (!text) return null;
  const asked = targets.map(({ words, name }) => words[text.locale as Locale] ?? name);
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{say('console.preview.title')}</h2>
      <div className="acts" role="group" aria-label={say('console.nav.languages')}>
        {locales.filter(has).map((one) => <button key={one} type="button" className="quiet" lang={one} aria-pressed={one === text.locale} onClick={() => setLocale(one)}>{languageNames[one]}</button>)}
      </div>
      <article className="phone" lang={text.locale} dir={directionOf(text.locale as Locale)} tabIndex={0} aria-label={say('console.preview.title')}>
        {asked.length > 0 && <p className="kicker">{asked.join(' · ')}</p>}
        <p className="phone-title">{text.title || '…'}</p>
        <p className="hint">{organisations.slice(0, 2).map(({ name }) => name).join(' · ')}{organisations.length > 2 && ` +${organisations.length - 2}`}</p>
        {text.body.split(/\n\s*\n/).filter(Boolean).map((paragraph, i) => <p key={i}>{paragraph}</p>)}
      </article>
    </section>
  );
}
