import { useEffect } from 'react';
import { Link, useFetcher } from 'react-router';
import { PetitionMark } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import type { Draft } from './drafts.js';
import type { loader } from './similar.js';

const pauseMs = 800;
/** What fits an address; the beginning says what it is about. */
const mostLetters = 1000;

/** Beside what is being written: petitions that ask for the same, before anybody writes one twice. */
export function Similar({ draft, except }: { readonly draft: Draft | undefined; readonly except?: string }) {
  const say = useWords();
  const { load, data } = useFetcher<typeof loader>();
  const [locale, title, body] = [draft?.locale ?? '', draft?.title.trim() ?? '', draft?.body.trim().slice(0, mostLetters) ?? ''];
  const isEnough = title.length >= 10;
  useEffect(() => {
    if (!isEnough) return undefined;
    const query = new URLSearchParams({ locale, title, body, ...(except && { except }) });
    const later = setTimeout(() => void load(`/console/similar?${query.toString()}`), pauseMs);
    return () => clearTimeout(later);
  }, [load, locale, title, body, except, isEnough]);
  return (
    <section className="card" aria-labelledby="similar" aria-live="polite">
      <h2 id="similar">{say('console.similar.title')}</h2>
      {!isEnough ? <p className="hint">{say('console.similar.waiting')}</p> : !data ? <p className="hint">{say('console.similar.looking')}</p> : data.length === 0 ? <p className="hint">{say('console.similar.none')}</p> : (
        <ul className="plain">
          {data.map(({ title: other, petition: { id, slug, state, organisations } }) => (
            <li key={id}><Link to={`/console/petitions/${slug}`} dir="auto">{other}</Link> <PetitionMark state={state} /><span className="hint" dir="auto"> {organisations[0]?.name}</span></li>
          ))}
        </ul>
      )}
    </section>
  );
}
