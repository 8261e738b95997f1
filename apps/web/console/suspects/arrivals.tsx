import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { useRowKeys } from '../parts/use-row-keys.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';
import { narrowed } from './conditions.js';

interface Arrival {
  readonly from: string;
  readonly until: string;
  readonly signatures: number;
}
const HEIGHT = 60;

/** When they came, as bars on the line of time; the same as a table below, where each hour can be chosen. */
export function Arrivals({ arrivals }: { readonly arrivals: readonly Arrival[] }) {
  const say = useWords();
  const title = say('console.suspects.byArrival');
  const [first, last] = [arrivals[0], arrivals.at(-1)];
  if (!first || !last) return null;
  return (
    <section className="card arrivals">
      <h2>{title}</h2>
      <Drawn arrivals={arrivals} start={Date.parse(first.from)} end={Date.parse(last.until)} />
      <p className="hint ends"><span><Moment at={first.from} /></span><span><Moment at={last.until} /></span></p>
      <details>
        <summary>{say('console.suspects.arrivalTable')}</summary>
        <Hours title={title} arrivals={arrivals} />
      </details>
    </section>
  );
}

function Drawn({ arrivals, start, end }: { readonly arrivals: readonly Arrival[]; readonly start: number; readonly end: number }) {
  const most = Math.max(...arrivals.map(({ signatures }) => signatures));
  return (
    <svg className="moments" viewBox={`0 0 600 ${HEIGHT + 1}`} preserveAspectRatio="none" aria-hidden="true">
      {arrivals.map(({ from, until, signatures }) => {
        const at = ((Date.parse(from) - start) / (end - start)) * 600;
        const width = Math.max(((Date.parse(until) - Date.parse(from)) / (end - start)) * 600 - 1, 2);
        const height = (signatures / most) * HEIGHT;
        return <rect key={from} x={at} y={HEIGHT - height} width={width} height={height} />;
      })}
      <line x2="600" y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
    </svg>
  );
}

function Hours({ title, arrivals }: { readonly title: string; readonly arrivals: readonly Arrival[] }) {
  const say = useWords();
  const locale = useLanguage();
  const [search] = useSearchParams();
  const keys = useRowKeys();
  return (
    <table onKeyDown={keys}>
      <caption className="hidden">{title}</caption>
      <thead><tr><th scope="col">{say('console.suspects.arrived')}</th><th scope="col" className="number">{say('console.suspects.number')}</th></tr></thead>
      <tbody>
        {arrivals.map(({ from, until, signatures }) => (
          <tr key={from}>
            <th scope="row"><Link to={narrowed(search, { from, until })} preventScrollReset data-row><Moment at={from} /></Link></th>
            <td className="number"><bdi>{formatNumber(locale, signatures)}</bdi></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
