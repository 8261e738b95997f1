import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ask, signedIn } from '../desk.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Day } from '../parts/when.js';
import { mayCreate } from '../room/screens.js';
import { useMe } from '../room/use-me.js';
import { chosenPlace } from '../staff/chosen.js';
import { CoalitionChoice } from '../staff/coalition-choice.js';
import { useWords } from '../words/words.js';
import { campaignsQuery } from './campaigns.queries.js';
import { CampaignMark } from './marks.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) return undefined;
  const after = new URL(request.url).searchParams.get('after');
  const { campaigns } = await ask(context, campaignsQuery, { coalitionId: coalition.id, after });
  return { coalition, rows: campaigns.edges.map(({ node }) => node), next: campaigns.pageInfo.hasNextPage ? campaigns.pageInfo.endCursor : null, mayPlan: mayCreate(signedIn(context)) };
}

/** The campaigns of a coalition, the latest to begin first. */
export default function CampaignList() {
  const say = useWords();
  const me = useMe();
  const loaded = useLoaderData<typeof loader>();
  if (!loaded) return <><PageHead title={say('console.screen.campaigns')} /><Empty title={say('console.groups.nowhere')}><p>{say('console.groups.nowhereText')}</p></Empty></>;
  const { coalition, rows, next, mayPlan } = loaded;
  const of = `?coalition=${coalition.slug}`;
  return (
    <>
      <PageHead title={say('console.screen.campaigns')} kicker={<bdi>{coalition.name}</bdi>}>
        {mayPlan && <Link className="button" to={`/console/campaigns/new${of}`}>{say('console.campaigns.new')}</Link>}
      </PageHead>
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <nav className="acts" aria-label={say('console.campaigns.around')}>
        <Link className="button second" to={`/console/campaigns/actions${of}`}>{say('console.campaigns.actions')}</Link>
        <Link className="button second" to={`/console/campaigns/strategy${of}`}>{say('console.campaigns.strategy')}</Link>
        <Link className="button second" to={`/console/campaigns/projects${of}`}>{say('console.campaigns.projects')}</Link>
      </nav>
      {rows.length === 0 && <Empty title={say('console.campaigns.none')}><p>{say('console.campaigns.noneText')}</p></Empty>}
      {rows.length > 0 && (
        <table className="stacking">
          <caption className="hidden">{say('console.screen.campaigns')}</caption>
          <thead><tr>
            <th scope="col">{say('console.campaigns.campaign')}</th>
            <th scope="col">{say('console.groups.state')}</th>
            <th scope="col">{say('console.campaigns.lead')}</th>
            <th scope="col">{say('console.campaigns.period')}</th>
            <th scope="col">{say('console.campaigns.project')}</th>
          </tr></thead>
          <tbody>
            {rows.map(({ id, title, state, startsOn, endsOn, organisation, project }) => (
              <tr key={id}>
                <th scope="row"><Link to={`/console/campaigns/${id}`} prefetch="intent" dir="auto">{title}</Link></th>
                <td data-label={say('console.groups.state')}><CampaignMark state={state} /></td>
                <td data-label={say('console.campaigns.lead')}><bdi>{organisation.name}</bdi></td>
                <td data-label={say('console.campaigns.period')}><span><Day at={startsOn} />{endsOn && <> – <Day at={endsOn} /></>}</span></td>
                <td data-label={say('console.campaigns.project')}>{project ? <bdi>{project.code}</bdi> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {next && <p><Link className="button second" to={`${of}&after=${encodeURIComponent(next)}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}
