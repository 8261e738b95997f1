import { useId } from 'react';
import type { Tile } from './draw-tiles.js';

const [width, height, gap] = [62, 46, 4];
const columns = 5;
const rows = 6;

/** Morocco's twelve regions as tiles, each with its name and number: the shade only repeats what is written. */
export function Tiles({ tiles, title, desc }: { readonly tiles: readonly Tile[]; readonly title: string; readonly desc: string }) {
  const id = useId();
  return (
    <svg className="regions" viewBox={`0 0 ${columns * (width + gap) - gap} ${rows * (height + gap) - gap}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{desc}</desc>
      {tiles.map(({ code, name, short, column, row, written, shade }) => {
        const [x, y] = [column * (width + gap), row * (height + gap)];
        return (
          <g key={code}>
            <title>{name}</title>
            <rect className={`shade${shade}`} x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx={4} />
            <text x={x + width / 2} y={y + 17} textAnchor="middle">{short}</text>
            <text className="count" x={x + width / 2} y={y + 36} textAnchor="middle">{written}</text>
          </g>
        );
      })}
    </svg>
  );
}
