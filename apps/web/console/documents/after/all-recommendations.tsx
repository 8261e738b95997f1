import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { ask, notFound } from '../../desk.js';
import { Empty } from '../../parts/empty.js';
import { PageHead } from '../../parts/page-head.js';
import { useMe } from '../../room/use-me.js';
import { chosenPlace } from '../../staff/chosen.js';
import { CoalitionChoice } from '../../staff/coalition-choice.js';
import { useWords } from '../../words/words.js';
import { coalitionRecommendationsQuery } from './after.queries.js';
import { chosenIn, RecommendationFilters } from './recommendation-filters.js';
import { RecommendationList, type Listed } from './recommendation-list.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  if (!coalition) throw notFound();
  const { theme: _theme, ...chosen } = chosenIn(new URL(request.url).searchParams);
  const { recommendations: { edges, pageInfo } } = await ask(context, coalitionRecommendationsQuery, { coalitionId: coalition.id, ...chosen });
  return { coalition, rows: edges.map(({ node }) => node), next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** The recommendations to all reports of a coalition. */
export default function AllRecommendations() {
  const say = useWords();
  const me = useMe();
  const [asked] = useSearchParams();
  const { coalition, rows, next } = useLoaderData<typeof loader>();
  const more = new URLSearchParams(asked);
  if (next) more.set('after', next);
  const titles = new Map(rows.map(({ id, report }) => [id, report]));
  const about = ({ id }: Listed) => { const report = titles.get(id); return report && <span className="hint"><Link to={`/console/documents/${report.id}/recommendations`}><bdi>{report.title}</bdi></Link></span>; };
  return (
    <>
      <PageHead title={say('console.documents.recommendations.title')} kicker={<bdi>{coalition.name}</bdi>} />
      <CoalitionChoice slug={coalition.slug} coalitions={me.takesPart} />
      <RecommendationFilters />
      {rows.length === 0 && <Empty title={say('console.documents.recommendations.noneFound')}><p>{say('console.documents.recommendations.noneAtAll')}</p></Empty>}
      <RecommendationList rows={rows} about={about} />
      {next && <p><Link className="button second" to={`?${more}`}>{say('console.petitions.more')}</Link></p>}
    </>
  );
}
