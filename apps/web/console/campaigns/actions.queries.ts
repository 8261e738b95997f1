import { graphql } from '../../gql/gql.js';

export const actionsQuery = graphql(`
  query CoordinatedActions($coalitionId: ID!, $from: String, $until: String) {
    coordinatedActions(coalitionId: $coalitionId, from: $from, until: $until) {
      id kind title startsOn endsOn state isUnderEmbargo organisation { name } campaign { id title } board { published members }
    }
  }
`);
export const actionQuery = graphql(`
  query CoordinatedAction($id: ID!) {
    coordinatedAction(id: $id) {
      id kind title text startsOn endsOn state embargoUntil isUnderEmbargo isPublic mayEdit subjectKind subjectId
      texts { title { fr ar en es } text { fr ar en es } }
      organisation { id name } campaign { id title coalitionId state } petition { slug } subject { kind id titles { fr ar en es } }
      board { published declined members rows { organisation { id name } state publishedOn link mayNote } }
    }
  }
`);
export const subjectsQuery = graphql(`
  query ActionSubjects($coalitionId: ID!) {
    petitions: actionSubjects(coalitionId: $coalitionId, kind: PETITION) { kind id titles { fr ar en es } }
    letters: actionSubjects(coalitionId: $coalitionId, kind: LETTER_CAMPAIGN) { kind id titles { fr ar en es } }
    activities: actionSubjects(coalitionId: $coalitionId, kind: ACTIVITY) { kind id titles { fr ar en es } }
    mailings: actionSubjects(coalitionId: $coalitionId, kind: MAILING) { kind id titles { fr ar en es } }
  }
`);
export const planAction = graphql(`
  mutation PlanAction($input: PlanActionInput!) { done: planAction(input: $input) { __typename ... on CoordinatedAction { id } ... on UserError { ...Fault } } }
`);
export const editAction = graphql(`
  mutation EditAction($input: EditActionInput!) { done: editAction(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const endAction = graphql(`
  mutation EndAction($actionId: ID!, $state: ActionState!) { done: endAction(actionId: $actionId, state: $state) { __typename ... on UserError { ...Fault } } }
`);
export const notePublication = graphql(`
  mutation NotePublication($input: NotePublicationInput!) { done: notePublication(input: $input) { __typename ... on UserError { ...Fault } } }
`);
