import { formatNumber, regional } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import type { ShareRow } from './share-rows.js';

/** Rows with a bar, a number and a share: chart and table in one. What has no name of its own is called `unnamed`. */
export function ShareTable({ rows, what, unnamed }: { readonly rows: readonly ShareRow[]; readonly what: string; readonly unnamed: string }) {
  const say = useWords();
  const locale = useLanguage();
  const percent = new Intl.NumberFormat(regional[locale], { style: 'percent' });
  return (
    <table className="shares">
      <thead><tr>
        <th scope="col">{what}</th>
        <th scope="col" className="number">{say('console.petitions.signatures')}</th>
        <th scope="col" className="number">{say('console.numbers.share')}</th>
      </tr></thead>
      <tbody>
        {rows.map(({ key, name, confirmed, share, length }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{name || unnamed}</bdi>
              <svg className="bar-of" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width={Math.max(length, 1)} height="6" /></svg>
            </th>
            <td className="number"><bdi>{formatNumber(locale, confirmed)}</bdi></td>
            <td className="number"><bdi>{percent.format(share)}</bdi></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
