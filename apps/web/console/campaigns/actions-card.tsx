import { Form, Link } from 'react-router';
import { FaultNote } from '../parts/fault-note.js';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import { ActionFields } from './action-fields.js';
import type { Part } from './campaign.js';
import { ActionMark, EmbargoMark } from './marks.js';
import { PublishedCount } from './published-count.js';

/** The dates of a campaign, with how many of those who take part have published. */
export function ActionsCard({ campaign: { actions, mayEdit, startsOn }, around, acted }: Part) {
  const say = useWords();
  const fault = acted?.done === 'action' ? acted.fault : undefined;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{say('console.campaigns.actions')}</h2>
      {actions.length === 0 && <p className="hint">{say('console.campaigns.noActions')}</p>}
      {actions.length > 0 && (
        <table className="stacking">
          <caption className="hidden">{say('console.campaigns.actions')}</caption>
          <thead><tr>
            <th scope="col">{say('console.campaigns.action')}</th>
            <th scope="col">{say('console.campaigns.when')}</th>
            <th scope="col">{say('console.campaigns.published')}</th>
            <th scope="col">{say('console.groups.state')}</th>
          </tr></thead>
          <tbody>
            {actions.map(({ id, kind, title, startsOn: from, endsOn, state, isUnderEmbargo, board }) => (
              <tr key={id}>
                <th scope="row"><Link to={`/console/campaigns/actions/${id}`} prefetch="intent" dir="auto">{title}</Link><span className="below hint">{say(`campaigns.plan.kind.${kind.toLowerCase() as 'petition'}`)}</span></th>
                <td data-label={say('console.campaigns.when')}><span><Day at={from} />{endsOn && <> – <Day at={endsOn} /></>}</span></td>
                <td data-label={say('console.campaigns.published')}><PublishedCount board={board} /></td>
                <td data-label={say('console.groups.state')}><span><ActionMark state={state} />{isUnderEmbargo && <> <EmbargoMark /></>}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayEdit && (
        <details className="card" open={fault ? true : undefined}>
          <summary>{say('console.campaigns.newAction')}</summary>
          <Form method="post" preventScrollReset>
            <FaultNote fault={fault} />
            <ActionFields around={around} startsOn={startsOn} fault={fault} />
            <button type="submit" name="act" value="action">{say('console.campaigns.addAction')}</button>
          </Form>
        </details>
      )}
    </section>
  );
}
