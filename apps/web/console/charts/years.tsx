import { useId } from 'react';
import type { YearsDrawing } from './draw-years.js';

/** Years as bars with their numbers, and the goal as a line. */
export function Years({ of: { width, height, bar, ground, bars, goal }, title }: { readonly of: YearsDrawing; readonly title: string }) {
  const id = useId();
  return (
    <svg className="years" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      {bars.map(({ year, x, y, height: tall, written }) => (
        <g key={year}>
          <rect x={x} y={y} width={bar} height={tall} rx={2} />
          <text className="count" x={x + bar / 2} y={y - 6} textAnchor="middle">{written}</text>
          <text x={x + bar / 2} y={height - 6} textAnchor="middle">{year}</text>
        </g>
      ))}
      {goal !== undefined && <line className="goal" x1={0} x2={width} y1={goal} y2={goal} />}
      <line className="ground" x1={0} x2={width} y1={ground} y2={ground} />
    </svg>
  );
}
