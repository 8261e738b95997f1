import { Tick } from '../../parts/field.js';
import { useWords } from '../../words/words.js';

/** Whom to tell by mail. */
export function MentionFields({ people, fault }: { readonly people: readonly { readonly id: string; readonly name: string }[]; readonly fault: string | undefined }) {
  const say = useWords();
  if (people.length === 0) return null;
  return (
    <details>
      <summary>{say('console.documents.talk.tell')}</summary>
      {fault && <p className="fault">{fault}</p>}
      {people.map(({ id, name }) => <Tick key={id} name="mention" value={id} label={<bdi>{name}</bdi>} />)}
    </details>
  );
}
