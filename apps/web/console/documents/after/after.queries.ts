import { graphql } from '../../../gql/gql.js';

export const submissionQuery = graphql(`
  query ReportSubmission($id: ID!) {
    document(id: $id) {
      id title slug state publishedAt
      reportCourse {
        stage isPublic
        submissions { id number editionNumber editionHash listHash mechanism session locales words wordLimit submittedOn reference correction recordedAt files { id kind locale name bytes sha256 } }
        steps { id kind happensOn place sourceUrl note statement { id title } }
        speaker { name office organisation { name } }
        tasks { mayKeep isSpokesperson isNamed hindrance wordLimit lengths { locale words isTooLong } statements { id title } }
      }
    }
  }
`);
export const recommendationsQuery = graphql(`
  query ReportRecommendations($id: ID!) {
    document(id: $id) {
      id coalitionId title slug
      reportCourse {
        stage isPublic themes
        submissions { id }
        tasks { mayKeep }
        figures { total ours answers { answer count } statuses { status count } }
      }
    }
  }
`);
export const listQuery = graphql(`
  query ListedRecommendations($coalitionId: ID!, $id: ID!, $theme: String, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {
    recommendations(coalitionId: $coalitionId, documentId: $id, first: 20, after: $after, theme: $theme, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation } } pageInfo { hasNextPage endCursor } }
  }
`);
export const changesQuery = graphql(`
  query RecommendationChanges($id: ID!, $since: String!) { document(id: $id) { id reportCourse { changes(since: $since) { recommendation { id number } step { answer status happenedOn sourceUrl note } } } } }
`);
export const listedFragment = graphql(`
  fragment ListedRecommendation on Recommendation { id documentId number text makerKind maker country theme isOurs answer answeredOn status statusOn nextOn organisation { name } }
`);
export const recommendationQuery = graphql(`
  query OneRecommendation($id: ID!, $documentId: ID!) {
    recommendation(id: $id) {
      ...ListedRecommendation
      texts { fr ar en es } passage receivedOn sourceUrl
      steps { answer status happenedOn sourceUrl note }
      organisation { id }
    }
    document(id: $documentId) { id title reportCourse { themes tasks { mayKeep mayFollow members { id name } } } }
  }
`);
export const coalitionRecommendationsQuery = graphql(`
  query CoalitionRecommendations($coalitionId: ID!, $answer: StateAnswer, $status: RecommendationStatus, $ours: Boolean, $after: String) {
    recommendations(coalitionId: $coalitionId, first: 20, after: $after, answer: $answer, status: $status, ours: $ours) { edges { node { ...ListedRecommendation report { id title } } } pageInfo { hasNextPage endCursor } }
  }
`);
export const submitReport = graphql(`mutation SubmitReport($input: SubmitReportInput!) { done: submitReport(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const recordStep = graphql(`mutation RecordReportStep($input: RecordReportStepInput!) { done: recordReportStep(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const showReport = graphql(`mutation ShowReport($documentId: ID!, $isPublic: Boolean!) { done: showReport(documentId: $documentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }`);
export const showSpokesperson = graphql(`mutation ShowSpokesperson($documentId: ID!, $isNamed: Boolean!) { done: showSpokesperson(documentId: $documentId, isNamed: $isNamed) { __typename ... on UserError { ...Fault } } }`);
export const keepRecommendation = graphql(`mutation KeepRecommendation($input: RecommendationInput!) { done: keepRecommendation(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const noteAnswer = graphql(`mutation NoteStateAnswer($input: NoteAnswerInput!) { done: noteStateAnswer(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const noteStatus = graphql(`mutation NoteRecommendationStatus($input: NoteStatusInput!) { done: noteRecommendationStatus(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const planFollowUp = graphql(`mutation PlanFollowUp($input: PlanFollowUpInput!) { done: planFollowUp(input: $input) { __typename ... on UserError { ...Fault } } }`);
