import { Link } from 'react-router';
import { Day } from '../parts/when.js';
import { useWords } from '../words/words.js';
import type { ActionInList } from './actions.js';
import { ActionMark, EmbargoMark } from './marks.js';
import { PublishedCount } from './published-count.js';

/** Actions by their first day. */
export function ActionList({ actions }: { readonly actions: readonly ActionInList[] }) {
  const say = useWords();
  return (
    <table className="stacking">
      <caption className="hidden">{say('console.campaigns.actions')}</caption>
      <thead><tr>
        <th scope="col">{say('console.campaigns.action')}</th>
        <th scope="col">{say('console.campaigns.when')}</th>
        <th scope="col">{say('console.campaigns.campaign')}</th>
        <th scope="col">{say('console.campaigns.owner')}</th>
        <th scope="col">{say('console.campaigns.published')}</th>
        <th scope="col">{say('console.groups.state')}</th>
      </tr></thead>
      <tbody>
        {actions.map(({ id, kind, title, startsOn, endsOn, campaign, organisation, board, state, isUnderEmbargo }) => (
          <tr key={id}>
            <th scope="row"><Link to={`/console/campaigns/actions/${id}`} prefetch="intent" dir="auto">{title}</Link><span className="below hint">{say(`campaigns.plan.kind.${kind.toLowerCase() as 'petition'}`)}</span></th>
            <td data-label={say('console.campaigns.when')}><span><Day at={startsOn} />{endsOn && <> – <Day at={endsOn} /></>}</span></td>
            <td data-label={say('console.campaigns.campaign')}><Link to={`/console/campaigns/${campaign.id}`} dir="auto">{campaign.title}</Link></td>
            <td data-label={say('console.campaigns.owner')}><bdi>{organisation.name}</bdi></td>
            <td data-label={say('console.campaigns.published')}><PublishedCount board={board} /></td>
            <td data-label={say('console.groups.state')}><span><ActionMark state={state} />{isUnderEmbargo && <> <EmbargoMark /></>}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
