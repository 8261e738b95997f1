import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';

const awaitingQuery = graphql(`query AwaitingAdmissions { applicationsAwaitingMe { id coalitionId name submittedAt myTasks } }`);

/** Applications with which I have something to do. */
export async function awaitingAdmissions(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (me.takesPart.length === 0) return [];
  const { applicationsAwaitingMe } = await ask(context, awaitingQuery);
  return applicationsAwaitingMe.map(({ id, coalitionId, name, submittedAt, myTasks }) => ({
    kind: `admission.${myTasks[0]!}`, to: `/console/admissions/${id}`, title: name, of: me.takesPart.find((one) => one.id === coalitionId)?.name ?? '', since: submittedAt,
  }));
}
