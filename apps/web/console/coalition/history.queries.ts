import { graphql } from '../../gql/gql.js';

export const historyQuery = graphql(`
  query MemberHistory($coalition: String!, $organisation: String!) {
    coalition(slug: $coalition) { id slug name memberHistory(organisation: $organisation) { kind standing fromOn recordedAt isInForce reason by } }
    organisation(slug: $organisation) { id slug name }
  }
`);
export const correctPlace = graphql(`
  mutation CorrectMemberPlace($input: CorrectPlaceInput!) { correctMemberPlace(input: $input) { __typename ... on UserError { ...Fault } } }
`);
