import type { PetitionInList } from '../documents/shapes.js';
import { Listed } from '../layout/listed.js';
import { useLocale, useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Num } from '../layout/written.js';
import { nextGoal } from '../petition/next-goal.js';
import { StateMark } from '../petition/state-mark.js';

const MOST_NAMES = 2;

/** A petition in a list: to whom, what, how far. The whole card leads to it by one link. */
export function PetitionItem({ petition, level = 'h2' }: { petition: PetitionInList; level?: 'h2' | 'h3' }) {
  const locale = useLocale();
  const say = useSay();
  const { slug, title, targets, organisations, state } = petition;
  const names = organisations.map(({ name }) => name);
  const shown = names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), say('site.petition.others', { count: names.length - MOST_NAMES })] : names;
  const Heading = level;
  return (
    <li className="item">
      {targets[0] && <p className="kicker"><Say of="site.petition.to" with={{ targets: <bdi>{targets[0].name}</bdi> }} /></p>}
      <Heading dir="auto"><a href={`/${locale}/petitions/${slug}`}>{title}</a></Heading>
      {shown.length > 0 && <p className="carriers"><Listed names={shown} /></p>}
      <HowFar petition={petition} />
      {state !== 'OPEN' && <p><StateMark state={state} /></p>}
    </li>
  );
}

function HowFar({ petition: { isImported, importedTally, tally, milestones, state } }: { petition: PetitionInList }) {
  const say = useSay();
  if (isImported) {
    return importedTally ? <p className="far"><b><Num of={importedTally.signatures} /></b> {say('site.imported.signatures', { count: importedTally.signatures })} <span className="tag">{say('site.imported.tag')}</span></p> : null;
  }
  const goal = state === 'OPEN' ? nextGoal(milestones, tally.confirmed) : undefined;
  return (
    <>
      {goal !== undefined && <progress max={goal} value={tally.confirmed} aria-label={say('site.petition.progress', { goal })} />}
      <p className="far">
        <b><Num of={tally.confirmed} /></b> {say('site.petition.signed', { count: tally.confirmed })}
        {goal !== undefined && <span className="quiet-words"> · <Say of="site.petition.next" with={{ goal: <Num of={goal} /> }} /></span>}
      </p>
    </>
  );
}
