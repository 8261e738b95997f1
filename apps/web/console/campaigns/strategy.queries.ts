import { graphql } from '../../gql/gql.js';

export const strategiesQuery = graphql(`
  query Strategies($coalitionId: ID!) {
    strategies(coalitionId: $coalitionId) { id startsOn endsOn names { fr ar en es } texts { fr ar en es } objectives { id names { fr ar en es } texts { fr ar en es } } }
  }
`);
export const writeStrategy = graphql(`
  mutation WriteStrategy($input: WriteStrategyInput!) { done: writeStrategy(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const writeObjective = graphql(`
  mutation WriteObjective($input: WriteObjectiveInput!) { done: writeObjective(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const projectsQuery = graphql(`
  query Projects($coalitionId: ID!) { projects(coalitionId: $coalitionId) { id code funder startsOn endsOn names { fr ar en es } } }
`);
export const writeProject = graphql(`
  mutation WriteProject($input: WriteProjectInput!) { done: writeProject(input: $input) { __typename ... on UserError { ...Fault } } }
`);
