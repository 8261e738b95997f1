import { graphql } from '../../gql/gql.js';

export const voicesQuery = graphql(`
  query Voices($coalitionId: ID!) {
    voices(coalitionId: $coalitionId) { account { id name } email roles since }
    voiceInvitations(coalitionId: $coalitionId) { id name email locale roles expiresAt }
  }
`);
export const inviteVoice = graphql(`
  mutation InviteVoice($input: InviteVoiceInput!) { inviteVoice(input: $input) { __typename ... on Invitation { id } ... on UserError { ...Fault } } }
`);
export const setVoiceRoles = graphql(`
  mutation SetVoiceRoles($coalitionId: ID!, $accountId: ID!, $roles: [VoiceRole!]!) {
    setVoiceRoles(coalitionId: $coalitionId, accountId: $accountId, roles: $roles) { __typename ... on UserError { ...Fault } }
  }
`);
export const removeVoice = graphql(`
  mutation RemoveVoice($coalitionId: ID!, $accountId: ID!) {
    removeVoice(coalitionId: $coalitionId, accountId: $accountId) { __typename ... on UserError { ...Fault } }
  }
`);
