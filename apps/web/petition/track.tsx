import type { PetitionTrack, TrackArea, TrackReading } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Day, Num } from '../layout/written.js';

const FEW = 12;

/** By which rules an authority receives the petition, and how far it is: by every source, where they disagree. */
export function Track({ track }: { track: PetitionTrack | null }) {
  const say = useSay();
  if (!track) return null;
  return (
    <section aria-labelledby="track" className="track">
      <h2 id="track">{say('site.track.title')}</h2>
      <p className="lead"><bdi>{track.name}</bdi>{track.placeName && <> · <bdi>{track.placeName}</bdi></>}</p>
      <p className={`verdict ${track.verdict.toLowerCase()}`}>{say(track.route === 'ASSOCIATION' ? 'site.track.association' : `site.track.verdict.${track.verdict}`)}</p>
      {track.readings.map((reading) => <Reading key={reading.key} reading={reading} isOne={track.readings.length === 1} />)}
      <p className="fine">
        <bdi>{track.law}</bdi>. {track.signers}. {track.newer && <Say of="site.track.newer" with={{ law: <bdi>{track.newer.law}</bdi>, day: <Day of={track.newer.holdsFrom} /> }} />}
      </p>
      <ul className="fine">{track.facts.map(({ text, ...by }) => <li key={text}>{text} <Trust by={by} /></li>)}</ul>
      <p className="fine">{say('site.track.advice')}</p>
    </section>
  );
}

/** How far a figure is trusted, and who says it; what nobody checked stands out. */
function Trust({ by: { source, confidence } }: { by: Pick<TrackReading, 'source' | 'confidence'> }) {
  const say = useSay();
  return <small className={`trust ${confidence.toLowerCase()}`}>{say(`site.track.confidence.${confidence}`)}{source && <> · <bdi>{source}</bdi></>}</small>;
}

function Reading({ reading: { source, confidence, note, total, elsewhere, areas, areasMet, areasNeeded }, isOne }: { reading: TrackReading; isOne: boolean }) {
  const say = useSay();
  return (
    <article>
      <h3>{source ? <Say of="site.track.by" with={{ source: <bdi>{source}</bdi> }} /> : say('site.track.memory')} <Trust by={{ source: '', confidence }} /></h3>
      <p>
        <Say of="site.track.total" with={{ counted: <b><Num of={total.counted ?? 0} /></b>, needed: <Num of={total.needed} /> }} />
        {(total.missing ?? 0) > 0 && <> · <Say of="site.track.missing" with={{ count: total.missing ?? 0 }} /></>}
        {areas.length > 0 && <> · <Say of="site.track.areas" with={{ met: <b><Num of={areasMet} /></b>, needed: <Num of={areasNeeded} /> }} /></>}
      </p>
      {elsewhere > 0 && <p className="fine"><Say of="site.track.elsewhere" with={{ count: elsewhere }} /></p>}
      {areas.length > 0 && (
        <details open={isOne || undefined}>
          <summary>{say('site.track.each')}</summary>
          <ul className={areas.length > FEW ? 'areas many' : 'areas'}>{areas.map((area) => <Area key={area.code} area={area} />)}</ul>
        </details>
      )}
      {note && <p className="fine">{note}</p>}
    </article>
  );
}

function Area({ area: { name, needed, counted, missing, verdict } }: { area: TrackArea }) {
  const say = useSay();
  return (
    <li className={verdict.toLowerCase()}>
      <bdi>{name}</bdi>{' '}
      {counted === null ? <small>{say('site.track.hidden', { needed })}</small> : <><b><Num of={counted} /></b> <small>/ <Num of={needed} /> · {missing ? <Say of="site.track.missing" with={{ count: missing }} /> : say('site.track.met')}</small></>}
    </li>
  );
}
