import { Link } from 'react-router';
import type { MessageKey } from '#libs/i18n';
import { PetitionMark } from '../parts/state-mark.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { Traces } from './target.js';

type Trace = Traces['addressed'][number];

const addressOf = ({ kind, slug, objectId }: Trace) => ({ PETITION: `/console/petitions/${slug}`, DELIVERY: `/console/petitions/${slug}`, ANSWER: `/console/petitions/${slug}`, DEADLINE: `/console/petitions/${slug}`, LETTER: `/console/letters/${objectId}`, CAMPAIGN: `/console/campaigns/${objectId}` })[kind];

/** Petitions, letters and campaigns addressed to it, what was handed over and answered. */
export function Addressed({ traces }: { readonly traces: readonly Trace[] }) {
  const say = useWords();
  return (
    <section aria-labelledby="addressed">
      <h2 id="addressed">{say('console.targets.addressed')}</h2>
      {traces.length === 0 && <p>{say('console.targets.notAddressed')}</p>}
      <ul className="inbox">
        {traces.map((trace, i) => (
          <li key={i}>
            <span className="kicker">{say(`console.targets.trace.${trace.kind.toLowerCase()}` as MessageKey)} · <Day at={trace.on} /></span>
            <Link to={addressOf(trace)} dir="auto">{trace.title || trace.slug}</Link>
            {trace.kind === 'PETITION' && trace.state && <span><PetitionMark state={trace.state.toUpperCase()} /></span>}
            {(trace.note || trace.count !== null) && <span className="hint">{trace.count !== null && say('console.targets.handedOver', { count: trace.count })} <bdi>{trace.note}</bdi></span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
