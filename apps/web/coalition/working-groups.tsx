import type { CoalitionInFull } from '../documents/coalitions.js';
import { useSay } from '../layout/locale.js';
import { Paragraphs } from '../layout/written.js';

/** The active working groups that show themselves; nothing of who sits in them. */
export function WorkingGroups({ groups }: { readonly groups: CoalitionInFull['workingGroups'] }) {
  const say = useSay();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{say('site.coalition.groups')}</h2>
      {groups.map(({ name, mandate, organisationCount }) => (
        <article key={name}>
          <h3 dir="auto">{name}</h3>
          <Paragraphs text={mandate} />
          <p className="fine">{say('site.coalition.groupSize', { count: organisationCount })}</p>
        </article>
      ))}
    </section>
  );
}
