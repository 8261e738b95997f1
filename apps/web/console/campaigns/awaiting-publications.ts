import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { hasRole } from '../room/screens.js';

const publicationsQuery = graphql(`query AwaitedPublications { awaitedPublications { organisationId action { id title startsOn } } }`);

/** Actions that went public, of which an organisation of mine has said nothing yet. */
export async function awaitingPublications(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!hasRole('REPRESENTATIVE', 'CAMPAIGNER')(me)) return [];
  const { awaitedPublications } = await ask(context, publicationsQuery);
  return awaitedPublications.map(({ organisationId, action: { id, title, startsOn } }) => ({
    kind: 'publication', to: `/console/campaigns/actions/${id}`, title, of: me.memberships.find(({ organisation }) => organisation.id === organisationId)?.organisation.name ?? '', since: startsOn,
  }));
}
