import { graphql } from '../../gql/gql.js';

export const mandatesQuery = graphql(`
  query Mandates($coalitionId: ID, $organisationId: ID, $on: String) {
    mandates(coalitionId: $coalitionId, organisationId: $organisationId, on: $on) { id holder office powers fromOn untilOn coalitionId organisation { id name } }
  }
`);
export const colleaguesQuery = graphql(`query Colleagues($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }`);
export const grantMandate = graphql(`
  mutation GrantMandate($input: GrantMandateInput!) { grantMandate(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const revokeMandate = graphql(`mutation RevokeMandate($id: ID!) { revokeMandate(id: $id) { id } }`);
