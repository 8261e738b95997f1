import type { Cell, Tally } from '../documents/shapes.js';
import { useSay } from '../layout/locale.js';
import { Say } from '../layout/say.js';
import { Moment, Num } from '../layout/written.js';

const TILES = 12;

/** Where signatures come from: areas as tiles, filled by their share of the largest; countries in words. */
export function Places({ tally: { byArea, byCountry, partsAsOf } }: { tally: Tally }) {
  const say = useSay();
  const areas = byArea.filter(({ key }) => key !== '');
  const abroad = byCountry.filter(({ key }) => key !== 'MA' && key !== '');
  if (areas.length === 0 && abroad.length === 0) return null;
  const most = Math.max(...areas.map(({ confirmed }) => confirmed), 1);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{say('site.places.title')}</h2>
      <ul className="tiles">{areas.slice(0, TILES).map((cell) => <Tile key={cell.key} cell={cell} most={most} />)}</ul>
      {areas.length > TILES && (
        <details>
          <summary>{say('site.places.more', { count: areas.length - TILES })}</summary>
          <ul className="tiles">{areas.slice(TILES).map((cell) => <Tile key={cell.key} cell={cell} most={most} />)}</ul>
        </details>
      )}
      {abroad.length > 0 && (
        <p className="abroad">
          {say('site.places.abroad')}{' '}
          {abroad.slice(0, TILES).map((cell, i) => <span key={cell.key}>{i > 0 && ' · '}<bdi>{cell.name}</bdi> <b><Num of={cell.confirmed} /></b></span>)}
        </p>
      )}
      <p className="fine">{say('site.places.hidden')} {partsAsOf && <Say of="site.places.asOf" with={{ moment: <Moment of={partsAsOf} /> }} />}</p>
    </section>
  );
}

function Tile({ cell: { name, confirmed }, most }: { cell: Cell; most: number }) {
  const height = Math.round((confirmed / most) * 1000) / 10;
  return (
    <li>
      <svg className="fill" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true"><rect y={100 - height} width="100" height={height} /></svg>
      <bdi>{name}</bdi> <b><Num of={confirmed} /></b>
    </li>
  );
}
