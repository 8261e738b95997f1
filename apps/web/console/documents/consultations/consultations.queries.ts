import { graphql } from '../../../gql/gql.js';

export const consultationsQuery = graphql(`
  query DocumentConsultations($id: ID!) {
    document(id: $id) {
      id title state mayConsult consultable { titles unlike } rights { mayKeep }
      consultations {
        id questions { fr ar en es } wholeIn closesAt state reason synthesis { fr ar en es } changes { fr ar en es } heard { answers agreed { agree partly disagree } }
        openedAt endedAt eraseAt texts token
        answers { id locale words name agreement voiceType isNoted madeAt changedAt }
        people { id email locale invitedAt }
      }
    }
  }
`);
export const openConsultation = graphql(`mutation OpenConsultation($input: OpenConsultationInput!) { done: openConsultation(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const closeConsultation = graphql(`mutation CloseConsultation($input: CloseConsultationInput!) { done: closeConsultation(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const waiveConsultation = graphql(`mutation WaiveConsultation($id: ID!, $reason: String!) { done: waiveConsultation(id: $id, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const reopenConsultation = graphql(`mutation ReopenConsultation($id: ID!, $closesAt: DateTime!) { done: reopenConsultation(id: $id, closesAt: $closesAt) { __typename ... on UserError { ...Fault } } }`);
export const sayChanges = graphql(`mutation SayConsultationChanges($id: ID!, $changes: WordsInput!) { done: sayConsultationChanges(id: $id, changes: $changes) { __typename ... on UserError { ...Fault } } }`);
export const askByMail = graphql(`mutation AskByMail($input: AskByMailInput!) { done: askByMail(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const askNoMore = graphql(`mutation AskNoMore($personId: ID!) { done: askNoMore(personId: $personId) { __typename } }`);
