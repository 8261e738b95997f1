import { graphql } from '../../gql/gql.js';

export const signOffsQuery = graphql(`
  query DocumentSignOffs($documentId: ID!) {
    documentSignOffs(documentId: $documentId) {
      documentId titles { fr ar en es } editionNumber isAdopted mayAsk mayOpen mayExamine
      askable { id name }
      calls {
        id documentId number state editionNumber editionHash order signBy isOver openedAt sealedAt endedAt reason listHash
        changes { locale changes { before after } }
        houses {
          id names { fr ar en es } acronym state isMine maySign isMandated whomToAsk
          organisation { id slug }
          external { id kind country confirmedAt check checkReason twinReason logo twins { fr ar en es } }
          answer { answer words decidedOn showsLogo isLate at signer office }
          answers { answer words decidedOn isLate at signer office }
        }
      }
    }
  }
`);
export const openSignOff = graphql(`mutation OpenSignOff($input: OpenSignOffInput!) { openSignOff(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const askMembersToSign = graphql(`mutation AskMembersToSign($signOffId: ID!, $organisationIds: [ID!]!) { askMembersToSign(signOffId: $signOffId, organisationIds: $organisationIds) { __typename ... on UserError { ...Fault } } }`);
export const askExternalToSign = graphql(`mutation AskExternalToSign($input: AskExternalInput!) { askExternalToSign(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const callOffSignOff = graphql(`mutation CallOffSignOff($signOffId: ID!, $reason: String!) { callOffSignOff(signOffId: $signOffId, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const answerSignOff = graphql(`mutation AnswerSignOff($input: AnswerSignOffInput!) { answerSignOff(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const examineSignatory = graphql(`mutation ExamineSignatory($input: ExamineSignatoryInput!) { examineSignatory(input: $input) { __typename ... on UserError { ...Fault } } }`);
