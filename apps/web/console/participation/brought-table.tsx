import { formatNumber } from '#libs/i18n';
import type { CampaignParticipationQuery } from '../../gql/graphql.js';
import { Bar } from '../parts/bar.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';

/** Signatures by who brought them; table and chart are one, and its rows are the total. */
export function BroughtTable({ brought: { shares, direct, others, uncounted, total, asOf } }: { readonly brought: CampaignParticipationQuery['campaignBrought'] }) {
  const say = useWords();
  const locale = useLanguage();
  const most = Math.max(...shares.map(({ signatures }) => signatures ?? 0), direct ?? 0, others ?? 0, 1);
  const rest = ([['direct', direct], ['others', others], ['uncounted', uncounted]] as const).flatMap(([name, count]) => (count != null && (name === 'direct' || count > 0) ? [{ name, count }] : []));
  return (
    <section className="card" aria-labelledby="brought">
      <h2 id="brought">{say('console.participation.brought')}</h2>
      <table className="bars">
        <caption className="hidden">{say('console.participation.brought')}</caption>
        <thead><tr><th scope="col">{say('console.partners.organisation')}</th><th scope="col" className="number">{say('console.partners.signatures')}</th></tr></thead>
        <tbody>
          {shares.map(({ organisation: { slug, name }, isLead, isIn, signatures }) => (
            <tr key={slug}>
              <th scope="row">
                <bdi>{name}</bdi>{isLead && <span className="hint"> {say('console.participation.leads')}</span>}{!isIn && <span className="hint"> {say('console.participation.wasIn')}</span>}
                {signatures != null && <Bar share={signatures / most} />}
              </th>
              <td className="number">{signatures == null ? <span className="hint">{say('console.partners.hidden')}</span> : <bdi>{formatNumber(locale, signatures)}</bdi>}</td>
            </tr>
          ))}
          {rest.map(({ name, count }) => <tr key={name}><th scope="row">{say(`console.participation.${name}`)}<Bar share={count / most} /></th><td className="number"><bdi>{formatNumber(locale, count)}</bdi></td></tr>)}
        </tbody>
        <tfoot><tr><th scope="row">{say('console.partners.total')}</th><td className="number"><strong><bdi>{formatNumber(locale, total)}</bdi></strong></td></tr></tfoot>
      </table>
      <p className="hint">{say('console.partners.asOf')} <Moment at={asOf} /></p>
    </section>
  );
}
