import { graphql } from '../../gql/gql.js';

export const mailingQuery = graphql(`
  query Mailing($id: ID!) {
    mailing(id: $id) {
      id state newsletter createdAt testedAt approvedAt sendingAt sentAt audienceCount myActions isHeldBack contentHash
      organisation { slug name }
      petition { slug title }
      coalition { name }
      author { name }
      editedBy { name }
      approvedBy { name }
      texts { locale subject }
      progress { total queued sent failed skipped ambiguous perSecond secondsLeft }
      faults { code count }
      recipientsAmbiguous(first: 50) { edges { node { recipientId locale endedAt } } }
    }
  }
`);

export const plainQuery = graphql(`
  query MailingPlain($id: ID!, $locale: String!) { mailing(id: $id) { id preview(locale: $locale) { subject text } } }
`);

/** What can be done to a mailing, each by its own mutation. */
export const acts = {
  TEST: graphql(`mutation TestMailing($id: ID!) { done: testMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }`),
  APPROVE: graphql(`mutation ApproveMailing($id: ID!) { done: approveMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }`),
  SEND: graphql(`mutation SendMailing($id: ID!) { done: sendMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }`),
  PAUSE: graphql(`mutation PauseMailing($id: ID!) { done: pauseMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }`),
  RESUME: graphql(`mutation ResumeMailing($id: ID!) { done: resumeMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }`),
  CANCEL: graphql(`mutation CancelMailing($id: ID!) { done: cancelMailing(id: $id) { __typename ... on Mailing { id state } ... on UserError { ...Fault } } }`),
};
