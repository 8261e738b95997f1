import { formatDate, formatNumber } from '#libs/i18n';
import { useLanguage, useWords } from '../words/words.js';
import type { CountedDay } from './days.js';

/** The curve as a table, the newest day first. */
export function DayTable({ days }: { readonly days: readonly CountedDay[] }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <details>
      <summary>{say('console.numbers.table')}</summary>
      <div className="scroll long" tabIndex={0} role="region" aria-label={say('console.numbers.table')}>
        <table>
          <thead><tr>
            <th scope="col">{say('console.numbers.day')}</th>
            <th scope="col" className="number">{say('console.numbers.thatDay')}</th>
            <th scope="col" className="number">{say('console.numbers.total')}</th>
          </tr></thead>
          <tbody>
            {days.toReversed().map(({ day, confirmed, total }) => (
              <tr key={day}>
                <th scope="row"><time dateTime={day}>{formatDate(locale, day, 'UTC')}</time></th>
                <td className="number"><bdi>{formatNumber(locale, confirmed)}</bdi></td>
                <td className="number"><bdi>{formatNumber(locale, total)}</bdi></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
