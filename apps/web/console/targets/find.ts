import { type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';
import { chosenPlace } from '../staff/chosen.js';

const findQuery = graphql(`
  query FindTargets($coalitionId: ID!, $search: String) { advocacyTargets(coalitionId: $coalitionId, search: $search, first: 8) { edges { node { id name names { fr ar en es } areaName institution { name } } } } }
`);

/** Entries of the directory by some of their words, for who writes a petition; a resource without a page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const coalition = chosenPlace(context, request);
  const search = new URL(request.url).searchParams.get('search')?.trim();
  if (!coalition || !search) return { found: [] };
  const { advocacyTargets } = await ask(context, findQuery, { coalitionId: coalition.id, search });
  return { found: advocacyTargets.edges.map(({ node }) => node) };
}
