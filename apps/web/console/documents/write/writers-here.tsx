import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '../../words/words.js';
import { labelOf } from './carets.js';
import type { Shown, WritingSession } from './writing-session.js';

/** Who has the text open now, this browser first. */
export function WritersHere({ session, shown }: { readonly session: WritingSession; readonly shown: Shown }) {
  const say = useWords();
  const others = useOthers(session);
  return (
    <section className="card" aria-labelledby="here">
      <h2 id="here">{say('console.documents.write.here', { count: others.length + 1 })}</h2>
      <ul className="plain writers">
        <Writer shown={shown} note={say('console.documents.write.you')} />
        {others.map((one, i) => <Writer key={i} shown={one} />)}
      </ul>
    </section>
  );
}

function Writer({ shown: { name, organisation, colour }, note }: { readonly shown: Shown; readonly note?: string }) {
  const language = useLanguage();
  return (
    <li>
      <svg viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="5" fill={colour} /></svg>
      <span><bdi>{labelOf(name, organisation, language)}</bdi>{note && <span className="hint"> {note}</span>}</span>
    </li>
  );
}

function useOthers({ provider, doc }: WritingSession): Shown[] {
  const [others, setOthers] = useState<Shown[]>([]);
  useEffect(() => {
    const awareness = provider.awareness!;
    const look = () => setOthers([...awareness.getStates()].filter(([client]) => client !== doc.clientID).map(([, state]) => state['user'] as Shown | undefined).filter((user) => user !== undefined).sort((a, b) => a.name.localeCompare(b.name)));
    look();
    awareness.on('change', look);
    return () => awareness.off('change', look);
  }, [provider, doc]);
  return others;
}
