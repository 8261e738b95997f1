import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { takesPart } from '../room/screens.js';

const nextQuery = graphql(`query NextMeeting { meetings(time: COMING, first: 5) { edges { node { id title startsAt state coalition { name } } } } }`);

/** The next meeting that is held. */
export async function awaitingMeetings(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { meetings } = await ask(context, nextQuery);
  const next = meetings.edges.map(({ node }) => node).find(({ state }) => state === 'PLANNED');
  return next ? [{ kind: 'meeting', to: `/console/meetings/${next.id}`, title: next.title, of: next.coalition.name, since: next.startsAt }] : [];
}
