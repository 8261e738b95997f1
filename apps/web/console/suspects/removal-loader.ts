import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, notFound } from '../desk.js';
import { actOn } from './acting.js';
import { conditionsIn } from './conditions.js';
import { countQuery } from './suspects.queries.js';
import { examined } from './examined.js';

const petitionsQuery = graphql(`
  query CountedPetitions($organisation: String!) { myPetitions(first: 50, filter: { organisation: $organisation }) { edges { node { slug title openedAt organisations { slug name } } } } }
`);

/** Petitions that have signatures, and the number that the conditions in the address would take out. */
export async function removalLoader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const organisation = examined(context, request);
  if (!organisation) throw notFound();
  const { myPetitions } = await ask(context, petitionsQuery, { organisation: organisation.slug });
  const petitions = myPetitions.edges.map(({ node }) => node).filter(({ openedAt, organisations }) => openedAt && organisations[0]?.slug === organisation.slug);
  const chosen = petitions.find(({ slug }) => slug === search.get('petition'));
  const conditions = conditionsIn((name) => search.get(name));
  const count = chosen && Object.keys(conditions).length > 0 ? (await ask(context, countQuery, { petition: chosen.slug, conditions })).countedWith : null;
  return { organisation, petitions, sources: (chosen ?? petitions[0])?.organisations ?? [], count };
}

export const removalAction = ({ request, context }: ActionFunctionArgs) => actOn(context, request);
