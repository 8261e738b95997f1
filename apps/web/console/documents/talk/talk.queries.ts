import { graphql } from '../../../gql/gql.js';

export const commentsQuery = graphql(`
  query DocumentComments($id: ID!, $textId: ID, $state: DocumentCommentState) {
    document(id: $id) {
      id title state texts { id locale }
      mentionable { id name }
      typists { account { id name } organisation { id name } }
      comments(textId: $textId, state: $state) {
        id documentId textId quote begins ends madeAt resolvedAt maySettle place { from to words }
        remarks { id words madeAt account { name } organisation { name } }
      }
    }
  }
`);
export const commentOnText = graphql(`
  mutation CommentOnText($input: BeginCommentInput!) { done: commentOnText(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const replyToComment = graphql(`
  mutation ReplyToComment($input: ReplyInput!) { done: replyToComment(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const resolveComment = graphql(`
  mutation ResolveComment($commentId: ID!) { done: resolveComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }
`);
export const reopenComment = graphql(`
  mutation ReopenComment($commentId: ID!) { done: reopenComment(commentId: $commentId) { __typename ... on UserError { ...Fault } } }
`);
export const amendmentsQuery = graphql(`
  query DocumentAmendments($id: ID!, $filter: AmendmentFilterInput) {
    documentVersions(documentId: $id) { id locale number name }
    document(id: $id) {
      id title state mayAmend adoption { phase commentsUntil silenceUntil }
      amendments(filter: $filter) {
        id locale section sectionTitle said proposed reason strength madeAt state answer manner retained mergedIntoId answeredAt
        houses { organisation { id name } account { name } answeredBy { name } endorsedBy { id name } }
        rights { mayEndorse mayAnswer mayWithdraw }
      }
      all: amendments { id section sectionTitle state houses { organisation { id name } } }
    }
  }
`);
export const sectionsQuery = graphql(`
  query VersionSections($id: ID!) { documentVersion(id: $id) { id documentId locale number name sections { section title words } } }
`);
export const proposeAmendment = graphql(`
  mutation ProposeAmendment($input: ProposeAmendmentInput!) { done: proposeAmendment(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const endorseAmendment = graphql(`
  mutation EndorseAmendment($id: ID!) { done: endorseAmendment(id: $id) { __typename ... on UserError { ...Fault } } }
`);
export const withdrawAmendment = graphql(`
  mutation WithdrawAmendment($id: ID!, $words: String!) { done: withdrawAmendment(id: $id, words: $words) { __typename ... on UserError { ...Fault } } }
`);
export const acceptAmendment = graphql(`
  mutation AcceptAmendment($id: ID!, $manner: AmendmentManner!, $answer: String!, $words: String) { done: acceptAmendment(id: $id, manner: $manner, answer: $answer, words: $words) { __typename ... on UserError { ...Fault } } }
`);
export const mergeAmendment = graphql(`
  mutation MergeAmendment($id: ID!, $intoId: ID!, $answer: String!) { done: mergeAmendment(id: $id, intoId: $intoId, answer: $answer) { __typename ... on UserError { ...Fault } } }
`);
export const rejectAmendment = graphql(`
  mutation RejectAmendment($id: ID!, $answer: String!) { done: rejectAmendment(id: $id, answer: $answer) { __typename ... on UserError { ...Fault } } }
`);
