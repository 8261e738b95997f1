import { useId } from 'react';
import { formatNumber } from '#libs/i18n';
import { useLanguage } from '../words/words.js';
import type { CurveDrawing } from './draw-curve.js';

interface Shown {
  readonly title: string;
  readonly desc: string;
  /** A newer number than the one drawn; the last point goes there. */
  readonly now: number;
}

/** Signatures over time, drawn on the server; once for a wide screen, once for a phone. */
export function Curve({ wide, narrow, ...shown }: Shown & { readonly wide: CurveDrawing; readonly narrow: CurveDrawing }) {
  return (
    <>
      <Drawn of={wide} className="for-wide" {...shown} />
      <Drawn of={narrow} className="for-narrow" {...shown} />
    </>
  );
}

function Drawn({ of, className, title, desc, now }: Shown & { readonly of: CurveDrawing; readonly className: string }) {
  const id = useId();
  const locale = useLanguage();
  const { width, height, startX, endX, last, scale } = of;
  const y = Math.max(scale.zeroY - (now / scale.topNumber) * (scale.zeroY - scale.topY), scale.topY / 2);
  const outside = startX < endX ? startX - 6 : startX + 6;
  return (
    <svg className={`curve ${className}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}t ${id}d`}>
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{desc}</desc>
      {of.numbers.map(({ at, label }) => (
        <g key={label}>
          <line className="grid" x1={startX} x2={endX} y1={at} y2={at} />
          <text x={outside} y={at + 4} textAnchor="end">{label}</text>
        </g>
      ))}
      <path className="area" d={of.area} />
      {of.thresholds.map(({ at, label }) => (
        <g key={label} className="threshold">
          <line x1={startX} x2={endX} y1={at} y2={at} />
          <text x={startX < endX ? startX + 4 : startX - 4} y={at - 5} textAnchor="start"><tspan>{label}</tspan></text>
        </g>
      ))}
      <path className="line" d={of.line} />
      <line className="ground" x1={startX} x2={endX} y1={scale.zeroY} y2={scale.zeroY} />
      {of.days.map(({ at, label }) => <text key={label} x={at} y={height - 6} textAnchor="middle">{label}</text>)}
      <circle className="last" cx={last.x} cy={y} r={4.5} />
      <text className="now" x={last.x} y={y - 10} textAnchor="end">{formatNumber(locale, now)}</text>
    </svg>
  );
}
