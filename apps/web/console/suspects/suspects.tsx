import { useState } from 'react';
import { Link, useLoaderData, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ask } from '../desk.js';
import { NoOrganisation, OrganisationChoice } from '../organisation/organisation-choice.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useWords } from '../words/words.js';
import { actOn } from './acting.js';
import { Arrivals } from './arrivals.js';
import { BatchTable } from './batch-table.js';
import { conditionNames, conditionsIn, DIRECT, narrowed } from './conditions.js';
import { examined } from './examined.js';
import { Groups } from './groups.js';
import { HeldTable, type Review } from './held-table.js';
import { heldQuery, overviewQuery } from './suspects.queries.js';
import { useDecide } from './use-decide.js';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const organisation = examined(context, request);
  if (!organisation) return null;
  const conditions = conditionsIn((name) => search.get(name));
  const asked = search.get('petition');
  const { suspectOverview: overview, signatureBatches: batches } = await ask(context, overviewQuery, { organisationId: organisation.id, petition: asked, conditions });
  const petition = asked ?? (overview.petitions.length === 1 ? overview.petitions[0]!.petition.slug : null);
  const held = petition && overview.signatures > 0 ? (await ask(context, heldQuery, { petition, conditions, after: search.get('after') })).suspects : null;
  return { organisation, overview, batches, petition, nodes: held?.edges.map(({ node }) => node) ?? [], next: held?.pageInfo.hasNextPage ? (held.pageInfo.endCursor ?? null) : null };
}

export const action = ({ request, context }: ActionFunctionArgs) => actOn(context, request);

/** Held signatures by what they have in common, what becomes of them, and what was decided before. */
export default function Suspects() {
  const say = useWords();
  const found = useLoaderData<typeof loader>();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const deciding = useDecide(() => setPicked([]));
  if (!found) return <><PageHead title={say('console.screen.suspects')} /><NoOrganisation /></>;
  const { organisation, overview, batches } = found;
  return (
    <>
      <PageHead title={say('console.screen.suspects')} kicker={<bdi>{organisation.name}</bdi>}>
        <Link className="button second" to={`/console/suspects/remove?organisation=${organisation.slug}`}>{say('console.suspects.remove')}</Link>
      </PageHead>
      <OrganisationChoice slug={organisation.slug} />
      <Filtered />
      {overview.signatures > 0 && <Held review={{ deciding, picked, setPicked }} />}
      <BatchTable batches={batches} />
    </>
  );
}

function Filtered() {
  const say = useWords();
  const [search] = useSearchParams();
  const { overview } = useLoaderData<typeof loader>()!;
  const isFiltered = ['petition', 'after', ...conditionNames].some((name) => search.get(name));
  const all = narrowed(search, Object.fromEntries(['petition', ...conditionNames].map((name) => [name, null])));
  if (overview.signatures === 0 && !isFiltered) return <Empty title={say('console.suspects.none')}><p>{say('console.suspects.noneText')}</p></Empty>;
  if (overview.signatures === 0) return <Empty title={say('console.suspects.noneFound')}><p><Link to={all}>{say('console.suspects.unfilter')}</Link></p></Empty>;
  return (
    <>
      <p><strong>{say('console.suspects.held', { count: overview.signatures })}</strong> {isFiltered && <Link to={all} preventScrollReset>{say('console.suspects.unfilter')}</Link>}</p>
      <p className="hint">{say('console.suspects.intro')}</p>
    </>
  );
}

function Held({ review }: { readonly review: Review }) {
  const say = useWords();
  const { overview, petition, nodes, next } = useLoaderData<typeof loader>()!;
  const { petitions, reasons, services, sources, arrivals } = overview;
  const nameOf = (source: string | null) => sources.find(({ key }) => key === (source ?? ''))?.name || (source ?? say('console.suspects.direct'));
  return (
    <>
      <div className="cards">
        <Groups title={say('console.suspects.petition')} groups={petitions.map(({ petition: { slug, title }, signatures }) => ({ key: slug, name: title, signatures, narrow: { petition: slug } }))} />
        <Groups title={say('console.suspects.byReason')} groups={reasons.map((reason) => ({ ...reason, name: say('console.suspects.disposable') }))} />
        <Groups title={say('console.suspects.byService')} groups={services.map((service) => ({ ...service, narrow: { service: service.key } }))} />
        <Groups title={say('console.suspects.bySource')} groups={sources.map(({ key, name, signatures }) => ({ key, signatures, name: name || say('console.suspects.direct'), narrow: { source: key || DIRECT } }))} />
      </div>
      <Arrivals arrivals={arrivals} />
      {petition ? <HeldTable petition={petition} count={overview.signatures} nodes={nodes} next={next} nameOf={nameOf} review={review} /> : <p className="good-note">{say('console.suspects.choose')}</p>}
    </>
  );
}
