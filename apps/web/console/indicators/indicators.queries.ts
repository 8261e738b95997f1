import { graphql } from '../../gql/gql.js';

export const indicatorsQuery = graphql(`
  query Indicators($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!) {
    indicators(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to) {
      asOf mayWrite
      projects { id name code }
      figures {
        indicator name definition unit value isSmall did of isByProject goal goalIs goalOfPeriod isReached growth
        baseline { day value recordedAt recordedBy } years { year value } narrative { fr ar en es }
      }
    }
  }
`);
export const indicatorRowsQuery = graphql(`
  query IndicatorRows($coalitionId: ID!, $projectId: ID, $from: String!, $to: String!, $indicator: Indicator!, $organisationId: ID, $after: String) {
    indicatorRows(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator, organisationId: $organisationId, first: 30, after: $after) {
      edges { cursor node { day kindName objectKind objectId title slug organisation { id name } } }
      pageInfo { endCursor hasNextPage }
    }
    indicatorParts(coalitionId: $coalitionId, projectId: $projectId, from: $from, to: $to, indicator: $indicator) { by name days cells { key label n folded } }
  }
`);
export const funderReportsQuery = graphql(`
  query FunderReports($coalitionId: ID!) {
    funderReports(coalitionId: $coalitionId, first: 10) {
      edges { node {
        id kind format state locale isPublic purpose progress rows bytes sha256 url requestedAt expiresAt fromOn toOn
        petition { title } requestedBy { name } downloads { at by { name } }
      } }
    }
  }
`);
export const setGoal = graphql(`mutation SetIndicatorGoal($input: SetIndicatorGoalInput!) { setIndicatorGoal(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const recordBaseline = graphql(`mutation RecordIndicatorBaseline($input: RecordIndicatorBaselineInput!) { recordIndicatorBaseline(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const writeNarrative = graphql(`mutation WriteIndicatorNarrative($input: WriteIndicatorNarrativeInput!) { writeIndicatorNarrative(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const requestReport = graphql(`mutation RequestFunderReport($input: RequestFunderReportInput!) { requestFunderReport(input: $input) { __typename ... on UserError { ...Fault } } }`);
