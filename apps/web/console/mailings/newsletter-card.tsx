import { formatNumber, regional } from '#libs/i18n';
import type { MailingsQuery } from '../../gql/graphql.js';
import { useLanguage, useWords } from '../words/words.js';

type Numbers = MailingsQuery['newsletterNumbers'][number];
const states = ['confirmed', 'choosing', 'pending', 'paused', 'unsubscribed', 'bounced'] as const;

/** How a coalition's newsletter stands: subscribers by state, and who came and went month by month. Nobody is named. */
export function NewsletterCard({ numbers }: { readonly numbers: Numbers }) {
  const say = useWords();
  const locale = useLanguage();
  return (
    <section className="card" aria-label={say('console.newsletter.title', { coalition: numbers.coalition.name })}>
      <h2><bdi>{say('console.newsletter.title', { coalition: numbers.coalition.name })}</bdi></h2>
      <dl className="numbers">
        {states.map((state) => <div key={state}><dt>{say(`console.newsletter.${state}`)}</dt><dd>{formatNumber(locale, numbers[state])}</dd></div>)}
      </dl>
      <details className="ask-first">
        <summary>{say('console.newsletter.growth')}</summary>
        <Growth months={numbers.growth} />
      </details>
    </section>
  );
}

function Growth({ months }: { readonly months: Numbers['growth'] }) {
  const say = useWords();
  const locale = useLanguage();
  const name = new Intl.DateTimeFormat(regional[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const most = Math.max(1, ...months.map(({ joined }) => joined));
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={say('console.newsletter.growth')}>
      <table>
        <thead><tr>
          <th scope="col">{say('console.newsletter.month')}</th>
          <th scope="col" className="number">{say('console.newsletter.joined')}</th>
          <td />
          <th scope="col" className="number">{say('console.newsletter.left')}</th>
        </tr></thead>
        <tbody>
          {months.map(({ month, joined, left }) => (
            <tr key={month}>
              <th scope="row">{name.format(new Date(month))}</th>
              <td className="number">{formatNumber(locale, joined)}</td>
              <td><progress max={most} value={joined} aria-hidden="true" /></td>
              <td className="number">{formatNumber(locale, left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
