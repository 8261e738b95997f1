import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { takesPart } from '../room/screens.js';

const seatsQuery = graphql(`query AwaitingSeats { groupsAwaitingMe { id name coalitionId requests { id kind madeAt mayAnswer } } }`);
const tasksQuery = graphql(`query AwaitingTasks { tasks(mine: true, state: OPEN, first: 20) { edges { node { id title madeAt dueOn coalitionId group { name } } } } }`);

/** Seats in working groups that wait for my answer, and tasks that are mine to do. */
export async function awaitingSeats(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!takesPart(me)) return [];
  const coalition = (id: string) => me.takesPart.find((one) => one.id === id);
  const [{ groupsAwaitingMe }, { tasks }] = await Promise.all([ask(context, seatsQuery), ask(context, tasksQuery)]);
  const seats = groupsAwaitingMe.flatMap(({ id, name, coalitionId, requests }) => requests.filter(({ mayAnswer }) => mayAnswer).map(({ kind, madeAt }): Awaiting => (
    { kind: kind === 'ASKED' ? 'seatAsked' : 'seatOffered', to: `/console/groups/${id}`, title: name, of: coalition(coalitionId)?.name ?? '', since: madeAt }
  )));
  const todo = tasks.edges.map(({ node: { id, title, madeAt, coalitionId, group } }): Awaiting => (
    { kind: 'task', to: `/console/tasks?coalition=${coalition(coalitionId)?.slug ?? ''}#${id}`, title, of: group?.name ?? coalition(coalitionId)?.name ?? '', since: madeAt }
  ));
  return [...seats, ...todo];
}
