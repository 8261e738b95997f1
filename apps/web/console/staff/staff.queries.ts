import { graphql } from '../../gql/gql.js';

export const staffQuery = graphql(`query Staff($coalitionId: ID!) { staff(coalitionId: $coalitionId) { account { id name } email roles since } }`);
export const staffInvitations = graphql(`query StaffInvitations($coalitionId: ID!) { staffInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt } }`);
export const inviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) { inviteStaff(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }
`);
export const setStaffRoles = graphql(`
  mutation SetStaffRoles($coalitionId: ID!, $accountId: ID!, $roles: [CoalitionRole!]!) {
    setStaffRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }
  }
`);
export const removeStaff = graphql(`
  mutation RemoveStaff($coalitionId: ID!, $accountId: ID!) {
    removeStaff(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }
  }
`);
