import { graphql } from '../../gql/gql.js';

export const decisionsQuery = graphql(`
  query Decisions($coalitionId: ID!, $slug: String!, $state: DecisionState, $after: String) {
    coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } }
    awaitedAnswers { organisation { id name } decision { id coalitionId title closesAt } }
    decisions(coalitionId: $coalitionId, state: $state, first: 20, after: $after) {
      edges { node { id title state outcome openedAt closesAt closedAt proposedBy { id name } tally { seats yes no abstain } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const decisionQuery = graphql(`
  query Decision($id: ID!) {
    decision(id: $id) {
      id coalitionId title mode quorumPercent state outcome openedAt closesAt closedAt reviewOn myActions
      texts { title { fr ar en es } proposal { fr ar en es } minutes { fr ar en es } }
      proposedBy { id name }
      tally { seats yes no abstain quorum outcome }
      seats { organisation { id name } answer reason castAt mine proxy { id name } }
      opinions { name answer reason givenAt mine }
      history { organisation { id name } answer byProxy castAt }
    }
  }
`);
export const rulesQuery = graphql(`
  query DecisionRules($slug: String!) { coalition(slug: $slug) { id decisionRules { silenceIsConsent proxyLimit quorumPercent } } }
`);
export const setRules = graphql(`
  mutation SetDecisionRules($input: CoalitionRulesInput!) { setDecisionRules(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const draftDecision = graphql(`
  mutation DraftDecision($input: DraftDecisionInput!) { draftDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }
`);
export const editDecision = graphql(`
  mutation EditDecision($input: EditDecisionInput!) { editDecision(input: $input) { __typename ... on Decision { id } ... on UserError { ...Fault } } }
`);
export const castVote = graphql(`
  mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const giveProxy = graphql(`
  mutation GiveProxy($input: GiveProxyInput!) { giveProxy(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const takeProxyBack = graphql(`
  mutation TakeProxyBack($decisionId: ID!, $organisationId: ID!) {
    takeProxyBack(decisionId: $decisionId, organisationId: $organisationId) { __typename ... on UserError { ...Fault } }
  }
`);
export const giveOpinion = graphql(`
  mutation GiveOpinion($input: GiveOpinionInput!) { giveOpinion(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const openDecision = graphql(`
  mutation OpenDecision($decisionId: ID!, $closesAt: DateTime!) {
    openDecision(decisionId: $decisionId, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }
  }
`);
export const closeDecision = graphql(`
  mutation CloseDecision($decisionId: ID!) { closeDecision(decisionId: $decisionId) { __typename ... on UserError { ...Fault } } }
`);
export const cancelDecision = graphql(`
  mutation CancelDecision($decisionId: ID!, $reason: WordsInput!) {
    cancelDecision(decisionId: $decisionId, reason: $reason) { __typename ... on UserError { ...Fault } }
  }
`);
export const recordDecision = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) { recordDecision(input: $input) { __typename ... on UserError { ...Fault } } }
`);
