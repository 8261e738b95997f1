import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { takesPart } from '../room/screens.js';

const answersQuery = graphql(`
  query AwaitingAnswers { awaitedAnswers { organisation { id name } decision { id coalitionId title openedAt } } }
`);

/** Decisions on which an organisation of mine, or I myself, have not answered yet. */
export async function awaitingAnswers(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const { awaitedAnswers } = await ask(context, answersQuery);
  return awaitedAnswers.map(({ organisation, decision: { id, coalitionId, title, openedAt } }) => ({
    kind: organisation ? 'vote' : 'opinion', to: `/console/decisions/${id}`, title, of: organisation?.name ?? me.takesPart.find((one) => one.id === coalitionId)?.name ?? '', since: openedAt ?? '',
  }));
}
