import { Link } from 'react-router';
import { directionOf, isLocale, languageNames, type Locale } from '#libs/i18n';
import { useWords } from '../words/words.js';

export interface Shown {
  readonly locale: Locale;
  readonly view: View;
  readonly subject: string;
  readonly text: string;
}
export const views = ['phone', 'desktop', 'plain'] as const;
export type View = (typeof views)[number];
export const isView = (name: string | null): name is View => views.some((view) => view === name);

/** The mail as it will be read: on a phone, on a desk, as plain text; in each of its languages. Which one stands in the address. */
export function PreviewPane({ id, languages, shown }: { readonly id: string; readonly languages: readonly string[]; readonly shown: Shown }) {
  const say = useWords();
  const { locale, view, subject, text } = shown;
  const direction = directionOf(locale);
  return (
    <section aria-labelledby="preview" className="card">
      <h2 id="preview">{say('console.preview.title')}</h2>
      <nav className="row" aria-label={say('console.preview.title')}>
        <span className="acts">{languages.filter(isLocale).map((one) => <Pick key={one} to={`?locale=${one}&view=${view}`} isCurrent={one === locale}><span lang={one}>{languageNames[one]}</span></Pick>)}</span>
        <span className="acts">{views.map((one) => <Pick key={one} to={`?locale=${locale}&view=${one}`} isCurrent={one === view}>{say(`console.preview.${one}`)}</Pick>)}</span>
      </nav>
      <p className="preview-subject"><span className="hint">{say('console.mailings.subject')}</span> <b lang={locale} dir={direction}>{subject}</b></p>
      {view === 'plain'
        ? <pre className="preview-plain" lang={locale} dir={direction} tabIndex={0}>{text}</pre>
        : <iframe key={locale} className={`preview-mail preview-${view}`} sandbox="" title={`${say('console.preview.title')}: ${languageNames[locale]}`} src={`/console/mailings/${id}/preview/${locale}`} />}
    </section>
  );
}

function Pick({ to, isCurrent, children }: { readonly to: string; readonly isCurrent: boolean; readonly children: React.ReactNode }) {
  return <Link className="button quiet" to={to} preventScrollReset replace aria-current={isCurrent ? 'true' : undefined}>{children}</Link>;
}
