import type { RouterContextProvider } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ask, type Me } from '../desk.js';
import type { Awaiting } from '../home/awaiting.js';
import { mayCreate } from '../room/screens.js';

const query = graphql(`query AwaitingAnswersDue { dueAnswers { petition title target answerDueOn isOverdue } }`);

/** Answers of authorities that are due within a week, or late. */
export async function awaitingAnswersDue(context: Readonly<RouterContextProvider>, me: Me): Promise<Awaiting[]> {
  if (!mayCreate(me)) return [];
  const { dueAnswers } = await ask(context, query);
  return dueAnswers.map(({ petition, title, target, answerDueOn, isOverdue }) => ({ kind: isOverdue ? 'answerLate' : 'answerDue', to: `/console/petitions/${petition}/delivery`, title, of: target, since: answerDueOn }));
}
