import { formatNumber, type MessageKey } from '#libs/i18n';
import { Mark } from '../parts/state-mark.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Shown } from './admission.js';

/** What the coalition asked when it was sent and whether it was met, its documents, and organisations that seem to be the same. */
export function Judgement({ application: { criteria, documents, twins } }: { readonly application: Shown }) {
  const say = useWords();
  const language = useLanguage();
  if (criteria.length + documents.length + twins.length === 0) return null;
  const others = documents.filter(({ criterionId }) => criteria.every(({ criterion }) => criterion.id !== criterionId));
  return (
    <section className="card" aria-labelledby="criteria">
      <h2 id="criteria">{say('console.admissions.criteria')}</h2>
      <ul className="plain">
        {criteria.map(({ criterion: { id, text, isBlocking }, isMet, missing }) => (
          <li key={id}>
            <Mark tone={isMet ? 'good' : isBlocking ? 'bad' : 'stopped'}>{say(isMet ? 'console.admissions.met' : 'console.admissions.unmet')}</Mark> <span dir="auto">{text}</span> <span className="hint">({say(isBlocking ? 'console.admissions.blocking' : 'console.admissions.advisory')})</span>
            {!isMet && missing && <p className="hint">{missing}</p>}
            <Files documents={documents.filter(({ criterionId }) => criterionId === id)} />
          </li>
        ))}
      </ul>
      {documents.length > 0 && <p className="hint">{say('console.admissions.documentsHint')}</p>}
      {others.length > 0 && <><h3>{say('console.admissions.documents')}</h3><Files documents={others} /></>}
      {twins.length > 0 && (
        <>
          <h3>{say('console.admissions.twins')}</h3>
          <ul>{twins.map(({ by, organisation: { slug, name } }) => <li key={slug}><a href={`/${language}/organisations/${slug}`}><bdi>{name}</bdi></a> · {by.map((one) => say(`organisations.likeness.${one.toLowerCase()}` as MessageKey)).join(' · ')}</li>)}</ul>
        </>
      )}
    </section>
  );
}

function Files({ documents }: { readonly documents: Shown['documents'] }) {
  const say = useWords();
  const locale = useLanguage();
  if (documents.length === 0) return null;
  return <ul>{documents.map(({ id, name, bytes }) => <li key={id}><a href={`/api/applications/documents/${id}`} download=""><bdi>{name || id}</bdi></a> <span className="hint">{say('console.admissions.size', { size: formatNumber(locale, Math.ceil(bytes / 1000)) })}</span></li>)}</ul>;
}
