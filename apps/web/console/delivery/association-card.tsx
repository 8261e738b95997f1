import type { MessageKey } from '#libs/i18n';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';
import type { Delivery } from './delivery.js';

const tones: Record<string, Tone> = { MET: 'good', SHORT: 'bad', UNKNOWN: 'quiet', TO_CHECK: 'waiting' };

/** The other way, beside the signatures: whether the leading association could file in its own name, as far as its facts tell. */
export function AssociationCard({ track }: { readonly track: Delivery['track'] }) {
  const say = useWords();
  if (!track || track.association.length === 0) return null;
  return (
    <section className="card" aria-labelledby="association">
      <h2 id="association">{say('console.tracks.byAssociation')}</h2>
      <ul className="plain">
        {track.association.map(({ criterion, verdict }) => <li key={criterion}><Mark tone={tones[verdict] ?? 'quiet'}>{say(`console.tracks.check.${verdict}` as MessageKey)}</Mark> {say(`console.tracks.criterion.${criterion}` as MessageKey)}</li>)}
      </ul>
    </section>
  );
}
