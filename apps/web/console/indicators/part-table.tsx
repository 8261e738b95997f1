import { Link } from 'react-router';
import { formatNumber } from '#libs/i18n';
import type { IndicatorRowsQuery } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';

type Part = IndicatorRowsQuery['indicatorParts'][number];

/** A figure by one of its sides; small numbers of persons stand together, none is told. */
export function PartTable({ part: { name, days, cells, by }, linkOf }: { readonly part: Part; readonly linkOf?: (key: string) => string }) {
  const say = useWords();
  const locale = useLanguage();
  if (cells.length === 0) return null;
  const most = Math.max(...cells.map(({ n }) => Math.abs(n ?? 0)), 1);
  const isOfActs = by === 'MEMBER';
  return (
    <section>
      <h2>{name}</h2>
      {days && <p className="hint">{days}</p>}
      <table className="shares">
        <thead><tr><th scope="col">{say(by === 'MEMBER' || by === 'ORGANISATION' ? 'console.indicators.who' : 'console.indicators.what')}</th><th scope="col" className="number">{say(isOfActs ? 'console.indicators.acts' : 'console.indicators.number')}</th></tr></thead>
        <tbody>
          {cells.map(({ key, label, n }) => (
            <tr key={`${key} ${label}`}>
              <th scope="row">
                {linkOf && n ? <Link to={linkOf(key)}><bdi>{label}</bdi></Link> : <bdi>{label}</bdi>}
                {!!n && <svg className="bar-of" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width={Math.max((Math.abs(n) / most) * 100, 1)} height="6" /></svg>}
              </th>
              <td className="number"><bdi>{n == null ? say('console.indicators.small') : isOfActs && n === 0 ? say('console.indicators.noAct') : formatNumber(locale, n)}</bdi></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
