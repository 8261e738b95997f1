import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { RunningPetitionsQueryVariables } from '../../gql/graphql.js';
import { ask, type Me } from '../desk.js';

const runningQuery = graphql(`
  query RunningPetitions($organisation: String, $coalition: String) {
    petitions(first: 10, filter: { state: OPEN, isImported: false, organisation: $organisation, coalition: $coalition }) { edges { node { slug title tally { confirmed } organisations { name } } } }
  }
`);

/** A petition that is being signed, and how often. */
export interface Running {
  readonly slug: string;
  readonly title: string;
  readonly of: string;
  readonly confirmed: number;
}

/** Open petitions that my organisations lead or carry, and those of the coalitions I answer for; the most signed first. */
export async function running(context: Readonly<RouterContextProvider>, me: Me): Promise<Running[]> {
  const places: RunningPetitionsQueryVariables[] = [...mine(me), ...me.coalitions.map(({ coalition }) => ({ coalition: coalition.slug }))];
  const pages = await Promise.all(places.map((place) => ask(context, runningQuery, place)));
  const nodes = new Map(pages.flatMap(({ petitions }) => petitions.edges.map(({ node }) => [node.slug, node] as const)));
  return [...nodes.values()].map(({ slug, title, tally, organisations }) => ({ slug, title, of: organisations[0]?.name ?? '', confirmed: tally.confirmed })).sort((a, b) => b.confirmed - a.confirmed);
}

const mine = (me: Me) => me.memberships.filter(({ roles }) => roles.some((role) => role !== 'CONTRIBUTOR')).map(({ organisation }) => ({ organisation: organisation.slug }));
