import { Link } from 'react-router';
import { inLocale } from '#libs/i18n';
import { Ago } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { ReleaseMark } from './group-mark.js';
import type { Shown } from './group.js';

/** What the group wrote: all of it for who sits there, what was released for the coalition. */
export function NoteList({ group: { id, notes, rights, state } }: { readonly group: Shown }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('console.groups.notes')}</h2>
      <p className="hint">{say(rights.reads ? 'console.groups.spaceHint' : 'console.groups.closedHint')}</p>
      {notes.length > 0 && (
        <ul className="inbox">
          {notes.map(({ id: noteId, latest, released }) => latest && (
            <li key={noteId}>
              <Link to={`/console/groups/notes/${noteId}`} prefetch="intent" dir="auto">{inLocale(latest.titles as Record<string, string>, locale)}</Link>
              <span className="hint"><ReleaseMark at={latest.releasedAt} /> · {say('console.groups.version', { number: latest.number })} · <Ago at={latest.madeAt} />{latest.author && <> · <bdi>{latest.author.name}</bdi></>}{released && released.number !== latest.number && <> · {say('console.groups.releasedVersion', { number: released.number })}</>}</span>
            </li>
          ))}
        </ul>
      )}
      {notes.length === 0 && rights.reads && <p>{say('console.groups.noNotes')}</p>}
      {rights.writes && state === 'ACTIVE' && <p><Link className="button" to={`/console/groups/${id}/notes/new`}>{say('console.groups.newNote')}</Link></p>}
    </section>
  );
}
