import { graphql } from '../../gql/gql.js';

export const groupsQuery = graphql(`
  query Groups($coalitionId: ID!, $after: String) {
    mine: groups(coalitionId: $coalitionId, mine: true, first: 50) { edges { node { id name state fromOn untilOn organisationCount } } }
    groups(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name state fromOn untilOn organisationCount } } pageInfo { hasNextPage endCursor } }
  }
`);
export const groupQuery = graphql(`
  query Group($id: ID!) {
    group(id: $id) {
      id coalitionId name mandate report fromOn untilOn state isPublic organisationCount
      rights { reads writes releases chairs leads }
      seats(past: true) { id role isInForce fromAt untilAt account { id name } organisation { id name } }
      requests { id kind role words madeAt mayAnswer mayWithdraw account { id name } organisation { id name } }
      candidates { organisation { id name } account { id name } }
    }
  }
`);
export const spaceQuery = graphql(`
  query GroupSpace($id: ID!) {
    group(id: $id) {
      id
      notes { id latest { number titles { fr ar en es } madeAt releasedAt author { name } } released { number } }
    }
    tasks(groupId: $id, first: 50) { edges { node { id title dueOn state mine organisation { name } person { name } } } }
  }
`);
export const groupWordsQuery = graphql(`
  query GroupWords($id: ID!) { group(id: $id) { id name coalitionId fromOn untilOn state rights { chairs writes leads } texts { name { fr ar en es } mandate { fr ar en es } } } }
`);
export const noteQuery = graphql(`
  query Note($id: ID!) {
    note(id: $id) {
      id
      group { id name state rights { reads writes releases } }
      versions { number titles { fr ar en es } texts { fr ar en es } madeAt releasedAt author { name } releasedBy { name } }
      comments { id text madeAt account { name } organisation { name } }
    }
  }
`);
export const proposeGroup = graphql(`
  mutation ProposeGroup($input: ProposeGroupInput!) { proposeGroup(input: $input) { __typename ... on WorkingGroup { id } ... on UserError { ...Fault } } }
`);
export const editGroup = graphql(`
  mutation EditGroup($input: EditGroupInput!) { editGroup(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const openGroup = graphql(`
  mutation OpenGroup($groupId: ID!) { openGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }
`);
export const reopenGroup = graphql(`
  mutation ReopenGroup($groupId: ID!) { reopenGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }
`);
export const closeGroup = graphql(`
  mutation CloseGroup($groupId: ID!, $report: WordsInput!) { closeGroup(groupId: $groupId, report: $report) { __typename ... on UserError { ...Fault } } }
`);
export const showGroup = graphql(`
  mutation ShowGroup($groupId: ID!, $isPublic: Boolean!) { showGroup(groupId: $groupId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }
`);
export const inviteToGroup = graphql(`
  mutation InviteToGroup($input: InviteToGroupInput!) { inviteToGroup(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const askToJoinGroup = graphql(`
  mutation AskToJoinGroup($input: AskToJoinInput!) { askToJoinGroup(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const answerSeatRequest = graphql(`
  mutation AnswerSeatRequest($requestId: ID!, $answer: SeatRequestState!) {
    answerSeatRequest(requestId: $requestId, answer: $answer) { __typename ... on UserError { ...Fault } }
  }
`);
export const leaveGroup = graphql(`
  mutation LeaveGroup($groupId: ID!) { leaveGroup(groupId: $groupId) { __typename ... on UserError { ...Fault } } }
`);
export const endSeat = graphql(`
  mutation EndSeat($seatId: ID!) { endSeat(seatId: $seatId) { __typename ... on UserError { ...Fault } } }
`);
export const setSeatRole = graphql(`
  mutation SetSeatRole($seatId: ID!, $role: SeatRole!) { setSeatRole(seatId: $seatId, role: $role) { __typename ... on UserError { ...Fault } } }
`);
export const writeNote = graphql(`
  mutation WriteNote($input: WriteNoteInput!) { writeNote(input: $input) { __typename ... on GroupNote { id } ... on UserError { ...Fault } } }
`);
export const saveNote = graphql(`
  mutation SaveNote($input: SaveNoteInput!) { saveNote(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const releaseNote = graphql(`
  mutation ReleaseNote($noteId: ID!, $number: Int!) { releaseNote(noteId: $noteId, number: $number) { __typename ... on UserError { ...Fault } } }
`);
export const commentOnNote = graphql(`
  mutation CommentOnNote($noteId: ID!, $text: String!) { commentOnNote(noteId: $noteId, text: $text) { __typename ... on UserError { ...Fault } } }
`);
