import { graphql } from '../../gql/gql.js';

export const membersQuery = graphql(`
  query Members($organisationId: ID!) {
    members(organisationId: $organisationId) { account { id name } email roles since }
    invitations(organisationId: $organisationId) { id name email locale roles expiresAt }
  }
`);
export const inviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) { inviteMember(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }
`);
export const setMemberRoles = graphql(`
  mutation SetMemberRoles($organisationId: ID!, $accountId: ID!, $roles: [OrganisationRole!]!) {
    setMemberRoles(organisationId: $organisationId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }
  }
`);
export const removeMember = graphql(`
  mutation RemoveMember($organisationId: ID!, $accountId: ID!) {
    removeMember(organisationId: $organisationId, accountId: $accountId) { __typename ... on UserError { ...Fault } }
  }
`);
export const revokeInvitation = graphql(`mutation RevokeInvitation($id: ID!) { revokeInvitation(id: $id) }`);
