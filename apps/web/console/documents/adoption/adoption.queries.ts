import { graphql } from '../../../gql/gql.js';

export const adoptionQuery = graphql(`
  query DocumentAdoption($id: ID!) {
    document(id: $id) {
      id coalitionId groupId groupName title referenceLocale state rights { mayKeep } consultations { id state closesAt }
      adoption {
        id number mode disputedMode phase commentsUntil silenceUntil stoppedAt decisionId
        edition { number hash } baseEdition { number hash }
        objections { id organisation { id name } strength state locale sectionTitle portion replacement reason edition madeAt answer answeredAt mayWithdraw maySendToVote }
        steps { kind at untilAt reason edition }
        sections { locale index title text }
      }
      adoptionTasks { mayOpen maySilence mayVote mayTakeIn mayAnswer mayRecall mayComment isEdited faults { field message } objectFor { id name } dissentFor { id name } comeBackFor { id name } hindrances { name count } }
      dissents { organisation { id name } stance note isPublic edition mayShow }
    }
  }
`);
export const rulesQuery = graphql(`
  query DocumentAdoptionRules($coalitionId: ID!, $groupId: ID) {
    adoptionRules(coalitionId: $coalitionId, groupId: $groupId) { mode disputedMode commentDays silenceDays voteDays takesSilence mine isOwn }
  }
`);
export const setRules = graphql(`mutation SetAdoptionRules($input: AdoptionRulesInput!) { done: setAdoptionRules(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const openRound = graphql(`mutation OpenCommentRound($documentId: ID!) { done: openCommentRound(documentId: $documentId) { __typename ... on UserError { ...Fault } } }`);
export const startSilence = graphql(`mutation StartSilence($documentId: ID!) { done: startSilence(documentId: $documentId) { __typename ... on UserError { ...Fault } } }`);
export const putToVote = graphql(`mutation PutDocumentToVote($documentId: ID!) { done: putDocumentToVote(documentId: $documentId) { __typename ... on UserError { ...Fault } } }`);
export const recall = graphql(`mutation RecallAdoption($documentId: ID!, $reason: String!) { done: recallAdoption(documentId: $documentId, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const takeIn = graphql(`mutation TakeInObjections($documentId: ID!, $objectionIds: [ID!]!) { done: takeInObjections(documentId: $documentId, objectionIds: $objectionIds) { __typename ... on UserError { ...Fault } } }`);
export const object = graphql(`mutation ObjectToDocument($input: ObjectToDocumentInput!) { done: objectToDocument(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const withdraw = graphql(`mutation WithdrawDocumentObjection($objectionId: ID!) { done: withdrawDocumentObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }`);
export const answerObjection = graphql(`mutation AnswerDocumentObjection($objectionId: ID!, $answer: String!) { done: answerDocumentObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }`);
export const sendToVote = graphql(`mutation SendObjectionToVote($objectionId: ID!) { done: sendObjectionToVote(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }`);
export const takeDistance = graphql(`mutation TakeDistance($input: TakeDistanceInput!) { done: takeDistance(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const comeBack = graphql(`mutation TakeBackDistance($documentId: ID!, $organisationId: ID!) { done: takeBackDistance(documentId: $documentId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } } }`);
export const showNote = graphql(`mutation ShowMinorityNote($documentId: ID!, $organisationId: ID!, $isPublic: Boolean!) { done: showMinorityNote(documentId: $documentId, organisationId: $organisationId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }`);
