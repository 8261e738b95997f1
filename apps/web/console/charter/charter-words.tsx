import { Link, useSearchParams } from 'react-router';
import { directionOf, languageNames, type Locale } from '#libs/i18n';
import { Diff } from '../parts/diff.js';
import { compare } from '../petitions/compared.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Charter } from './charter.js';

interface Given {
  readonly charter: Pick<Charter, 'texts' | 'referenceLocale' | 'number'>;
  /** The version my organisation signed. */
  readonly earlier: Pick<Charter, 'texts' | 'number'> | null | undefined;
}

/** The words in one language, which stands in the address; with what has changed since the version one signed. */
export function CharterWords({ charter: { texts, referenceLocale, number }, earlier }: Given) {
  const say = useWords();
  const reader = useLanguage();
  const [search] = useSearchParams();
  const list = compare(earlier?.texts ?? texts, texts, referenceLocale);
  const asked = search.get('in') ?? reader;
  const shown = list.find(({ locale, now }) => now && locale === asked) ?? list.find(({ now }) => now);
  if (!shown?.now) return null;
  const locale = shown.locale as Locale;
  const address = (other: string) => `?${new URLSearchParams([...[...search].filter(([name]) => name !== 'in'), ['in', other]]).toString()}`;
  const isChanged = earlier && shown.before && shown.became === 'changed';
  return (
    <section className="card" aria-labelledby="words">
      <nav className="tabs" aria-label={say('console.charter.languages')}>
        {list.filter(({ now }) => now).map((one) => <Link key={one.locale} to={address(one.locale)} preventScrollReset lang={one.locale} aria-current={one.locale === locale ? 'page' : undefined}>{languageNames[one.locale as Locale]}</Link>)}
      </nav>
      <p className="hint">{say(locale === referenceLocale ? 'console.charter.thisHolds' : 'console.charter.translation', { language: referenceLocale })}</p>
      {earlier && <p className="good-note">{say(isChanged ? 'console.charter.changedSince' : 'console.charter.sameSince', { number: earlier.number })}</p>}
      <article lang={locale} dir={directionOf(locale)}>
        <h2 id="words" className="title">{shown.now.title}</h2>
        {isChanged && shown.before!.title !== shown.now.title && <Diff before={shown.before!.title} after={shown.now.title} locale={locale} />}
        {isChanged ? <Diff before={shown.before!.body} after={shown.now.body} locale={locale} /> : <Paragraphs key={number} text={shown.now.body} />}
      </article>
    </section>
  );
}

function Paragraphs({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n/).filter(Boolean).map((paragraph, i) => <p key={i} className="written">{paragraph}</p>);
}
