import { graphql } from '../../gql/gql.js';

export const admissionsQuery = graphql(`
  query Admissions($coalitionId: ID!, $states: [AdmissionState!], $after: String) {
    applications(coalitionId: $coalitionId, states: $states, first: 50, after: $after) {
      edges { node { id state name submittedAt dueAt endedAt isOverdue myTasks } }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
export const admissionQuery = graphql(`
  query Admission($id: ID!) {
    application(id: $id) {
      id coalitionId state name about acronym kindOfOrganisation formedOn unformedReason seat branches themes website motivation reason
      sponsorsNeeded rapporteursNeeded body submittedAt dueAt isOverdue endedAt decisionId myTasks
      organisation { slug name }
      contact { name email }
      criteria { criterion { id text isBlocking } isMet missing }
      documents { id name bytes criterionId }
      twins { by organisation { slug name } }
      sponsors { organisation { id name } answer note answeredAt mine }
      rapporteurs { name opinion report reportedAt mine }
      rapporteurCandidates { accountId name }
      objections { id organisation { name } reason madeAt withdrawnAt answer answeredAt mine }
      mayObjectFor { id name }
      appeal { reason madeAt isUpheld closedAt }
      steps { to reason takenAt }
    }
  }
`);

export const declareComplete = graphql(`mutation DeclareComplete($applicationId: ID!) { done: declareComplete(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }`);
export const askApplicant = graphql(`mutation AskApplicant($applicationId: ID!, $missing: String!) { done: askApplicant(applicationId: $applicationId, missing: $missing) { __typename ... on UserError { ...Fault } } }`);
export const answerSponsorship = graphql(`mutation AnswerSponsorship($input: AnswerSponsorshipInput!) { done: answerSponsorship(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const nameRapporteurs = graphql(`mutation NameRapporteurs($applicationId: ID!, $accountIds: [ID!]!) { done: nameRapporteurs(applicationId: $applicationId, accountIds: $accountIds) { __typename ... on UserError { ...Fault } } }`);
export const reportOnApplication = graphql(`mutation ReportOnApplication($input: ReportOnApplicationInput!) { done: reportOnApplication(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const objectToApplication = graphql(`mutation ObjectToApplication($input: ObjectToApplicationInput!) { done: objectToApplication(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const withdrawObjection = graphql(`mutation WithdrawObjection($objectionId: ID!) { done: withdrawObjection(objectionId: $objectionId) { __typename ... on UserError { ...Fault } } }`);
export const answerObjection = graphql(`mutation AnswerObjection($objectionId: ID!, $answer: String!) { done: answerObjection(objectionId: $objectionId, answer: $answer) { __typename ... on UserError { ...Fault } } }`);
export const acceptApplication = graphql(`mutation AcceptApplication($applicationId: ID!) { done: acceptApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }`);
export const refuseApplication = graphql(`mutation RefuseApplication($applicationId: ID!, $reason: String!) { done: refuseApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const deferApplication = graphql(`mutation DeferApplication($applicationId: ID!, $reason: String!) { done: deferApplication(applicationId: $applicationId, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const resumeApplication = graphql(`mutation ResumeApplication($applicationId: ID!) { done: resumeApplication(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }`);
export const askMembersAgain = graphql(`mutation AskMembersAgain($applicationId: ID!) { done: askMembersAgain(applicationId: $applicationId) { __typename ... on UserError { ...Fault } } }`);
