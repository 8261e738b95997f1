import type { MinorityNote } from '../documents/library.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Paragraphs } from '../layout/written.js';

/** What organisations that keep apart from the text say about it, where they publish it; also shown so to who reads more. */
export function MinorityNotes({ notes }: { readonly notes: readonly MinorityNote[] }) {
  const say = useSay();
  const locale = useLocale();
  const shown = notes.filter(({ isPublic }) => isPublic);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="minority">
      <h2 id="minority">{say('site.documents.minorityNotes')}</h2>
      <p className="fine">{say('site.documents.minorityNotesHint')}</p>
      {shown.map(({ organisation, stance, note }) => (
        <article key={organisation.slug}>
          <h3><a href={`/${locale}/organisations/${encodeURIComponent(organisation.slug)}`}><bdi>{organisation.name}</bdi></a> <span className="kicker">{say(`site.documents.stance.${stance}`)}</span></h3>
          <blockquote dir="auto"><Paragraphs text={note} /></blockquote>
        </article>
      ))}
    </section>
  );
}
