import { directionOf, languageNames, type Locale } from '#libs/i18n';
import { useWords } from '../../words/words.js';
import type { Report } from './report.js';

/** Whose each paragraph is, beside the text, and by organisation at its end. */
export function Authorship({ report: { authorship } }: { readonly report: Report }) {
  const say = useWords();
  const written = authorship.filter(({ authors }) => authors.length > 0);
  if (written.length === 0) return null;
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">{say('console.documents.reports.authorship')}</h2>
      <p className="hint">{say('console.documents.reports.authorshipHint')}</p>
      {written.map(({ locale, blocks, authors }) => (
        <article key={locale} className="card">
          <h3>{languageNames[locale as Locale]}</h3>
          <table className="stacking">
            <caption>{say('console.documents.reports.annex')}</caption>
            <thead><tr><th scope="col">{say('console.documents.reports.organisation')}</th><th scope="col">{say('console.documents.reports.paragraphs')}</th><th scope="col">{say('console.documents.reports.wordCount')}</th><th scope="col">{say('console.documents.reports.gone')}</th></tr></thead>
            <tbody>{authors.map(({ organisation, paragraphs, words, gone }) => <tr key={organisation.id}><th scope="row"><bdi>{organisation.name}</bdi></th><td data-label={say('console.documents.reports.paragraphs')}>{paragraphs}</td><td data-label={say('console.documents.reports.wordCount')}>{words}</td><td data-label={say('console.documents.reports.gone')}>{gone}</td></tr>)}</tbody>
          </table>
          <details>
            <summary>{say('console.documents.reports.beside')}</summary>
            <table className="stacking">
              <caption className="hidden">{say('console.documents.reports.beside')}</caption>
              <thead><tr><th scope="col">{say('console.documents.reports.text')}</th><th scope="col">{say('console.documents.reports.organisation')}</th></tr></thead>
              <tbody>
                {blocks.map(({ level, words, organisations }, i) => (
                  <tr key={i}>
                    <td data-label={say('console.documents.reports.text')} lang={locale} dir={directionOf(locale as Locale)}>{level > 0 ? <strong>{words}</strong> : words}</td>
                    <td data-label={say('console.documents.reports.organisation')}>{organisations.length > 0 ? organisations.map(({ id, name }, at) => <bdi key={id}>{at > 0 && ' · '}{name}</bdi>) : <span className="hint">{say('console.documents.reports.common')}</span>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </article>
      ))}
    </section>
  );
}
