import { graphql } from '../../../gql/gql.js';

export const reportQuery = graphql(`
  query DocumentReport($documentId: ID!) {
    document(id: $documentId) { id title kind rights { mayKeep } }
    documentReport(documentId: $documentId) {
      id documentId referenceLocale locales mechanism mechanismName session submitBy countsFootnotes state wordLimit mayLead
      askable { id name } mine { id name }
      candidates { mandateId name office organisation { id name } }
      spokespeople { id name office state askedAt answeredAt reason isMe organisation { id name } }
      lengths { locale words limit over sections { title level words budget } }
      authorship { locale blocks { level words organisations { id name } } authors { paragraphs words gone organisation { id name } } }
      themes {
        id number titles { fr ar en es } guidance { fr ar en es } isOpen wordBudget wordsEach dueOn isOver
        extensions { dueOn note madeAt organisation { id name } }
        contributions {
          id themeId state dueOn isOver words reason submittedAt settledAt isMine mayWrite maySpeak organisation { id name }
          paper { locale textId evidence content hash }
        }
      }
    }
  }
`);
export const setReport = graphql(`mutation SetReport($input: SetReportInput!) { done: setReport(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const writeReportTheme = graphql(`mutation WriteReportTheme($input: WriteThemeInput!) { done: writeReportTheme(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const dropReportTheme = graphql(`mutation DropReportTheme($themeId: ID!) { done: dropReportTheme(themeId: $themeId) { __typename ... on UserError { ...Fault } } }`);
export const callForContributions = graphql(`mutation CallForContributions($documentId: ID!) { done: callForContributions(documentId: $documentId) { __typename ... on UserError { ...Fault } } }`);
export const extendReportDeadline = graphql(`mutation ExtendReportDeadline($input: ExtendDeadlineInput!) { done: extendReportDeadline(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const settleReport = graphql(`mutation SettleReport($documentId: ID!) { done: settleReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }`);
export const reopenReport = graphql(`mutation ReopenReport($documentId: ID!) { done: reopenReport(documentId: $documentId) { __typename ... on UserError { ...Fault } } }`);
export const beginContribution = graphql(`mutation BeginContribution($place: ContributionPlaceInput!, $locale: String!) { done: beginContribution(place: $place, locale: $locale) { __typename ... on UserError { ...Fault } } }`);
export const declineContribution = graphql(`mutation DeclineContribution($place: ContributionPlaceInput!, $reason: String!) { done: declineContribution(place: $place, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const writeContribution = graphql(`mutation WriteContribution($input: WriteContributionInput!) { done: writeContribution(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const handInContribution = graphql(`mutation HandInContribution($id: ID!) { done: handInContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }`);
export const takeBackContribution = graphql(`mutation TakeBackContribution($id: ID!) { done: takeBackContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }`);
export const admitContribution = graphql(`mutation AdmitContribution($id: ID!) { done: admitContribution(contributionId: $id) { __typename ... on UserError { ...Fault } } }`);
export const mergeContribution = graphql(`mutation MergeContribution($input: MergeContributionInput!) { done: mergeContribution(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const rejectContribution = graphql(`mutation RejectContribution($id: ID!, $reason: String!) { done: rejectContribution(contributionId: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const nameSpokesperson = graphql(`mutation NameSpokesperson($input: NameSpokespersonInput!) { done: nameSpokesperson(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const answerAsSpokesperson = graphql(`mutation AnswerAsSpokesperson($id: ID!, $accepts: Boolean!, $reason: String) { done: answerAsSpokesperson(spokespersonId: $id, accepts: $accepts, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
