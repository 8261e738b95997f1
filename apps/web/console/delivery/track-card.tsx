import type { MessageKey } from '#libs/i18n';
import { formatDate, formatNumber } from '#libs/i18n';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useLanguage, useWords } from '../words/words.js';
import type { Delivery } from './delivery.js';

type Track = NonNullable<Delivery['track']>;
type ReadingOf = Track['readings'][number];
const tones: Record<string, Tone> = { MET: 'good', SHORT: 'waiting', HIDDEN: 'quiet' };

/** What the track asks by each source, and what is missing where. */
export function TrackCard({ track }: { readonly track: Delivery['track'] }) {
  const say = useWords();
  const locale = useLanguage();
  if (!track) return <section className="card"><h2>{say('console.tracks.title')}</h2><p>{say('console.tracks.none')}</p></section>;
  const { name, placeName, law, fixedOn, facts, newer } = track;
  const day = (of: string) => formatDate(locale, of);
  return (
    <section className="card" aria-labelledby="track">
      <h2 id="track">{say('console.tracks.title')}</h2>
      <p><strong>{name}</strong>{placeName && <> · <bdi>{placeName}</bdi></>}</p>
      {track.route === 'ASSOCIATION' ? <p>{say('console.tracks.association')}</p> : (
        <>
          <p><Verdict of={track.verdict} /> {say(`console.tracks.verdict.${track.verdict}` as MessageKey)}</p>
          <ul className="plain">{track.readings.map((reading) => <Reading key={reading.key} reading={reading} />)}</ul>
        </>
      )}
      <p className="hint">
        <bdi>{law}</bdi>. {fixedOn && say('console.tracks.fixed', { day: day(fixedOn) })} {track.signers}.
      </p>
      <ul className="plain">{facts.map(({ text, ...by }) => <li key={text}>{text} <Trust by={by} /></li>)}</ul>
      {newer && <p className="good-note" role="status">{say('console.tracks.newer', { law: newer.law, day: day(newer.holdsFrom) })}</p>}
      <p className="hint">{say('console.tracks.advice')}</p>
    </section>
  );
}

/** How far a figure is trusted, and who says it; what nobody checked stands out. */
export function Trust({ by: { source, confidence } }: { readonly by: { readonly source: string; readonly confidence: string } }) {
  const say = useWords();
  const words = say(`console.tracks.confidence.${confidence}` as MessageKey);
  return <>{confidence === 'UNVERIFIED' ? <Mark tone="waiting">{words}</Mark> : <span className="hint">{words}</span>}{source && <span className="hint"> · <bdi>{source}</bdi></span>}</>;
}

function Verdict({ of }: { readonly of: string }) {
  const say = useWords();
  return <Mark tone={tones[of] ?? 'quiet'}>{say(`console.tracks.mark.${of}` as MessageKey)}</Mark>;
}

function Reading({ reading: { source, confidence, note, total, elsewhere, areas, areasMet, areasNeeded, fewestMore, verdict } }: { readonly reading: ReadingOf }) {
  const say = useWords();
  const locale = useLanguage();
  const number = (of: number) => formatNumber(locale, of);
  const counted = [say('console.tracks.total', { counted: number(total.counted ?? 0), needed: number(total.needed) }), ...(areas.length > 0 ? [say('console.tracks.areas', { met: areasMet, needed: areasNeeded })] : [])];
  return (
    <li>
      <h3>{source ? say('console.tracks.by', { source }) : say('console.tracks.memory')} <Trust by={{ source: '', confidence }} /></h3>
      <p><Verdict of={verdict} /> {counted.join(' · ')}{fewestMore ? `. ${say('console.tracks.fewest', { count: fewestMore })}` : ''}</p>
      {elsewhere > 0 && <p className="hint">{say('console.tracks.elsewhere', { count: elsewhere })}</p>}
      {note && <p className="hint">{note}</p>}
      {areas.length > 0 && <details open={verdict !== 'MET' || undefined}><summary>{say('console.tracks.each')}</summary><Areas areas={areas} /></details>}
    </li>
  );
}

function Areas({ areas }: { readonly areas: ReadingOf['areas'] }) {
  const say = useWords();
  const locale = useLanguage();
  const number = (of: number | null) => <bdi>{of === null ? '–' : formatNumber(locale, of)}</bdi>;
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.tracks.each')}</caption>
      <thead><tr><th scope="col">{say('console.tracks.area')}</th><th scope="col" className="number">{say('console.tracks.counted')}</th><th scope="col" className="number">{say('console.tracks.needed')}</th><th scope="col" className="number">{say('console.tracks.missingShort')}</th></tr></thead>
      <tbody>
        {areas.map(({ code, name, needed, counted, missing, verdict }) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td data-label={say('console.tracks.counted')} className="number">{counted === null ? say('console.tracks.hidden', { needed }) : number(counted)}</td>
            <td data-label={say('console.tracks.needed')} className="number">{number(needed)}</td>
            <td data-label={say('console.tracks.missingShort')} className="number">{verdict === 'MET' ? <Mark tone="good">{say('console.tracks.mark.MET')}</Mark> : number(missing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
