import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask } from '../desk.js';

const findPetitions = graphql(`query FindPetitions($query: String!) { myPetitions(first: 8, filter: { query: $query }) { edges { node { slug title } } } }`);

/** Petitions for the palette, by words of their titles. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams.get('query') ?? '';
  const { myPetitions } = await ask(context, findPetitions, { query });
  return myPetitions.edges.map(({ node: { slug, title } }) => ({ to: `/console/petitions/${slug}`, name: title }));
}
