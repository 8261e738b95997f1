import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { mayCreate } from '../room/screens.js';

const awaitedQuery = graphql(`query AwaitedActivities { awaitedActivities { id title startsAt coalition { name } organisation { name } } }`);

/** Activities to be announced, marked as held or evaluated by this person. */
export async function awaitingActivities(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!mayCreate(me)) return [];
  const { awaitedActivities } = await ask(context, awaitedQuery);
  return awaitedActivities.map(({ id, title, startsAt, organisation, coalition }) => ({ kind: 'activity', to: `/console/activities/${id}`, title, of: (organisation ?? coalition).name, since: startsAt }));
}
