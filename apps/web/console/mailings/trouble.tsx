import { formatNumber } from '#libs/i18n';
import type { MailingQuery } from '../../gql/graphql.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';

type Given = Pick<MailingQuery['mailing'], 'faults' | 'recipientsAmbiguous'>;

/** What went wrong: what mail servers answered, and who may or may not have got the mail. Nobody is named. */
export function Trouble({ faults, recipientsAmbiguous: { edges } }: Given) {
  const say = useWords();
  const locale = useLanguage();
  if (faults.length === 0 && edges.length === 0) return null;
  return (
    <section aria-labelledby="trouble">
      <h2 id="trouble">{say('console.trouble.title')}</h2>
      {faults.length > 0 && (
        <table>
          <thead><tr><th scope="col">{say('console.trouble.code')}</th><th scope="col" className="number">{say('console.trouble.count')}</th></tr></thead>
          <tbody>{faults.map(({ code, count }) => <tr key={code}><th scope="row"><bdi><code>{code}</code></bdi></th><td className="number">{formatNumber(locale, count)}</td></tr>)}</tbody>
        </table>
      )}
      {edges.length > 0 && (
        <>
          <h3>{say('console.trouble.ambiguous')}</h3>
          <p className="hint">{say('console.trouble.ambiguousText')}</p>
          <div className="scroll" tabIndex={0} role="region" aria-label={say('console.trouble.ambiguous')}>
            <table>
              <thead><tr><th scope="col">{say('console.trouble.signature')}</th><th scope="col">{say('console.trouble.at')}</th></tr></thead>
              <tbody>{edges.map(({ node }) => <tr key={node.recipientId}><th scope="row"><bdi><code>{node.recipientId}</code></bdi></th><td><Moment at={node.endedAt} /></td></tr>)}</tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
