import { Link } from 'react-router';
import { languageNames, type Locale } from '#libs/i18n';
import { Mark } from '../../parts/state-mark.js';
import { Day } from '../../parts/when.js';
import { useLanguage, useWords } from '../../words/words.js';
import type { Edition } from './versions.js';

/** What was frozen for adoption and signature; once published, with the file of which its hash is. */
export function Editions({ editions, document: { id: documentId, slug } }: { readonly editions: readonly Edition[]; readonly document: { readonly id: string; readonly slug: string } }) {
  const say = useWords();
  const reader = useLanguage();
  if (editions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="editions">
      <h2 id="editions">{say('console.documents.versions.editions')}</h2>
      <p className="hint">{say('console.documents.versions.editionsText')}</p>
      <ul className="plain">
        {editions.map(({ id, number, name, hash, madeAt, publishedAt, versions }) => (
          <li key={id}>
            <h3>{say('console.documents.versions.edition', { number })} · <bdi>{name}</bdi></h3>
            <p>{publishedAt && <><Mark tone="good">{say('console.documents.versions.published')}</Mark> </>}<Day at={madeAt} />{versions.map((version) => <span key={version.locale}> · <span lang={version.locale}>{languageNames[version.locale as Locale]}</span> {version.number}</span>)}</p>
            <p><Link to={`/console/documents/${documentId}/editions/${number}`}>{say('console.documents.versions.read')}</Link></p>
            <p className="hint">SHA-256 <code className="hash" dir="ltr">{hash}</code> {publishedAt && <a href={`/${reader}/documents/${slug}/editions/${number}/edition.json`}>{say('console.documents.versions.file')}</a>}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
