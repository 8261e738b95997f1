import { graphql } from '../../gql/gql.js';
import { wordsIn, type Form } from '../form.js';

export const tasksQuery = graphql(`
  query Tasks($coalitionId: ID!, $slug: String!, $state: TaskState, $mine: Boolean, $after: String) {
    tasks(coalitionId: $coalitionId, state: $state, mine: $mine, first: 30, after: $after) {
      edges { node { id title dueOn state mine organisation { name } person { name } group { id name } } }
      pageInfo { hasNextPage endCursor }
    }
    coalition(slug: $slug) { id members { organisation { id name } } }
  }
`);
export const giveTask = graphql(`
  mutation GiveTask($input: GiveTaskInput!) { giveTask(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const finishTask = graphql(`
  mutation FinishTask($taskId: ID!) { finishTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }
`);
export const dropTask = graphql(`
  mutation DropTask($taskId: ID!) { dropTask(taskId: $taskId) { __typename ... on UserError { ...Fault } } }
`);

/** What was typed of a new task, as the api takes it. */
export function taskInput(form: Form) {
  const [kind, id] = form.text('who').split(' ');
  return { title: wordsIn(form, 'title'), [kind === 'account' ? 'accountId' : 'organisationId']: id || null, dueOn: form.some('dueOn') };
}
