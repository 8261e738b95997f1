import { type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { chosenPlace } from '../staff/chosen.js';

const findQuery = graphql(`
  query FindTargets($coalitionId: ID!, $search: String, $area: String, $after: String) {
    advocacyTargets(coalitionId: $coalitionId, search: $search, area: $area, first: 8, after: $after) {
      edges { node { id name names { fr ar en es } areaName institution { name } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Entries of a coalition's directory by some of their words or by their area, page by page, for who chooses one; a resource without a page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  const asked = new URL(request.url).searchParams;
  const some = (name: string) => asked.get(name)?.trim() || undefined;
  const [search, area, after] = [some('search'), some('area'), some('after')];
  if (!coalition || (!search && !area)) return { found: [], next: null };
  const { advocacyTargets } = await ask(context, findQuery, { coalitionId: coalition.id, search, area, after });
  return { found: advocacyTargets.edges.map(({ node }) => node), next: advocacyTargets.pageInfo.hasNextPage ? advocacyTargets.pageInfo.endCursor : null };
}
