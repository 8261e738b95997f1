import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';

const awaitingQuery = graphql(`query AwaitingParticipation { participationsAwaitingMe { id state campaignId campaignTitle changedAt organisation { name } } }`);

/** Invitations my organisations have not answered, and requests to take part in campaigns that I run. */
export async function awaitingParticipation(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (me.memberships.length === 0 && me.coalitions.length === 0) return [];
  const { participationsAwaitingMe } = await ask(context, awaitingQuery);
  return participationsAwaitingMe.map(({ state, campaignId, campaignTitle, changedAt, organisation }) => ({
    kind: state === 'ASKED' ? 'participationAsked' : 'participationOffered', to: `/console/campaigns/${campaignId}/participation`, title: campaignTitle, of: organisation.name, since: changedAt,
  }));
}
