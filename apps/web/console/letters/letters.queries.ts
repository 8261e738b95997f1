import { graphql } from '../../gql/gql.js';

export const letterActionsQuery = graphql(`
  query LetterActions($after: String) {
    letterCampaigns(first: 25, after: $after) {
      edges { node { id slug state isTest title { fr ar en es } confirmed createdAt organisation { slug name } coalition { name } } }
      pageInfo { endCursor hasNextPage }
    }
    refusingOffices { id name { fr ar en es } address since isByLink liftTargetId }
  }
`);

export const letterActionQuery = graphql(`
  query LetterAction($id: ID!) {
    letterCampaign(id: $id) {
      id slug state isTest leastWords keepDays replyAddress createdAt approvedAt openedAt closedAt actions
      title { fr ar en es } intro { fr ar en es }
      subjects { id words { fr ar en es } } points { id words { fr ar en es } }
      organisation { slug name } coalition { name }
      numbers {
        written confirmed tests nearlyIdentical byArea { area confirmed }
        queues { targetId name { fr ar en es } address standing since fault isAtWork timeZone opens closes days perHour waiting printing printed sent failed ambiguous withdrawn refused emptyBy liftedAt liftReason uncertain { fault letters sendable firstAt lastAt } }
      }
    }
  }
`);

export const letterWordsQuery = graphql(`
  query LetterActionWords($id: ID!) {
    letterCampaign(id: $id) {
      id state leastWords keepDays replyAddress referenceLocale
      title { fr ar en es } intro { fr ar en es } hint { fr ar en es } closing { fr ar en es }
      subjects { id words { fr ar en es } } points { id words { fr ar en es } }
      targets { id name { fr ar en es } area locale settings { advocacyTargetId address timeZone opens closes days perHour } }
      organisation { slug name }
      coalition { slug }
    }
  }
`);

export const createLetters = graphql(`
  mutation CreateLetterAction($input: CreateLetterCampaignInput!) { done: createLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }
`);
export const updateLetters = graphql(`
  mutation UpdateLetterAction($input: UpdateLetterCampaignInput!) { done: updateLetterCampaign(input: $input) { __typename ... on LetterCampaign { id } ... on UserError { ...Fault } } }
`);

/** What can be done to a letter action, each by its own mutation. */
export const acts = {
  APPROVE: graphql(`mutation ApproveLetters($id: ID!) { done: approveLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }`),
  OPEN: graphql(`mutation OpenLetterAction($id: ID!) { done: openLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }`),
  GO_LIVE: graphql(`mutation StartLetters($id: ID!) { done: startLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }`),
  PAUSE: graphql(`mutation PauseLetters($id: ID!) { done: pauseLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }`),
  RESUME: graphql(`mutation ResumeLetters($id: ID!) { done: resumeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }`),
  CLOSE: graphql(`mutation CloseLetters($id: ID!) { done: closeLetterCampaign(id: $id) { __typename ... on LetterCampaign { id state } ... on UserError { ...Fault } } }`),
};

export const requestLetters = graphql(`
  mutation RequestLettersFile($input: RequestLettersInput!) { done: requestLetters(input: $input) { __typename ... on Export { id } ... on UserError { ...Fault } } }
`);

/** What can be done about one target. */
export const officeActs = {
  RESUME_OFFICE: graphql(`mutation ResumeLetterTarget($targetId: ID!) { done: resumeLetterTarget(targetId: $targetId) { id } }`),
  SILENCE: graphql(`mutation SilenceLetterTarget($targetId: ID!) { done: silenceLetterTarget(targetId: $targetId) { id } }`),
};

/** What can be done to letters of one target; each answers how many it was done to. */
export const batchActs = {
  HAND_OVER: graphql(`mutation HandOverLetters($targetId: ID!) { letters: handOverLetters(targetId: $targetId) }`),
  COUNT_SENT: graphql(`mutation CountLettersAsSent($targetId: ID!) { letters: countLettersAsSent(targetId: $targetId) }`),
  SEND_AGAIN: graphql(`mutation SendLettersAgain($targetId: ID!) { letters: sendLettersAgain(targetId: $targetId) }`),
};

export const liftRefusal = graphql(`
  mutation LiftLetterRefusal($targetId: ID!, $reason: String!) { done: liftLetterRefusal(targetId: $targetId, reason: $reason) { __typename ... on LetterTarget { id } ... on UserError { ...Fault } } }
`);
