import { graphql } from '../../gql/gql.js';

export const logQuery = graphql(`
  query Log($organisationId: ID, $coalitionId: ID, $filter: AuditFilter, $after: String) {
    auditLog(organisationId: $organisationId, coalitionId: $coalitionId, first: 50, after: $after, filter: $filter) {
      edges { node {
        number at action objectKind objectId detail
        account { id name } person { name } petition { slug title } organisation { slug name }
      } }
      pageInfo { hasNextPage endCursor }
    }
    auditCheck { verified brokenAt at }
  }
`);
export const teamQuery = graphql(`query Team($organisationId: ID!) { members(organisationId: $organisationId) { account { id name } } }`);
export const leadersQuery = graphql(`query Leaders($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } } }`);
