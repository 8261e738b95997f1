import { Link, useSearchParams } from 'react-router';
import { formatNumber } from '#libs/i18n';
import { Bar } from '../parts/bar.js';
import { useRowKeys } from '../parts/use-row-keys.js';
import { useLanguage, useWords } from '../words/words.js';
import { narrowed } from './conditions.js';

export interface Group {
  readonly key: string;
  readonly name: string;
  readonly signatures: number;
  /** What to look at when it is chosen; without it there is nothing to choose. */
  readonly narrow?: Record<string, string>;
}

/** Held signatures by one thing they have in common: each row a number with its bar, and the way to look at these alone. */
export function Groups({ title, groups }: { readonly title: string; readonly groups: readonly Group[] }) {
  const say = useWords();
  const locale = useLanguage();
  const [search] = useSearchParams();
  const keys = useRowKeys();
  const most = Math.max(...groups.map(({ signatures }) => signatures), 1);
  return (
    <section className="card">
      <h2>{title}</h2>
      <table className="bars" onKeyDown={keys}>
        <caption className="hidden">{title}</caption>
        <thead className="hidden"><tr><th scope="col">{title}</th><th scope="col">{say('console.suspects.number')}</th></tr></thead>
        <tbody>
          {groups.map(({ key, name, signatures, narrow }) => (
            <tr key={key}>
              <th scope="row">{narrow ? <Link to={narrowed(search, narrow)} preventScrollReset data-row><bdi>{name}</bdi></Link> : <bdi>{name}</bdi>}<Bar share={signatures / most} /></th>
              <td className="number"><bdi>{formatNumber(locale, signatures)}</bdi></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
