import { graphql } from '../../gql/gql.js';

/** The steps of a petition that need nothing but its name. */
export const plainSteps = {
  SUBMIT: graphql(`mutation SubmitPetition($petition: String!) { done: submitPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  REVISE: graphql(`mutation RevisePetition($petition: String!) { done: revisePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  UNSCHEDULE: graphql(`mutation UnschedulePetition($petition: String!) { done: unschedulePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  OPEN: graphql(`mutation OpenPetition($petition: String!) { done: openPetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  PAUSE: graphql(`mutation PausePetition($petition: String!) { done: pausePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  RESUME: graphql(`mutation ResumePetition($petition: String!) { done: resumePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  CLOSE: graphql(`mutation ClosePetition($petition: String!) { done: closePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  ARCHIVE: graphql(`mutation ArchivePetition($petition: String!) { done: archivePetition(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
  RECORD_NO_ANSWER: graphql(`mutation RecordNoAnswer($petition: String!) { done: recordNoAnswer(petition: $petition) { __typename ... on UserError { ...Fault } } }`),
} as const;

export const schedule = graphql(`
  mutation SchedulePetition($petition: String!, $opensAt: DateTime!, $closesAt: DateTime) {
    done: schedulePetition(petition: $petition, opensAt: $opensAt, closesAt: $closesAt) { __typename ... on UserError { ...Fault } }
  }
`);
export const deliver = graphql(`mutation DeliverPetition($input: DeliverPetitionInput!) { done: deliverPetition(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const answer = graphql(`mutation RecordAnswer($input: RecordAnswerInput!) { done: recordAnswer(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const correct = graphql(`mutation PublishErratum($input: PublishErratumInput!) { done: publishErratum(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const tell = graphql(`mutation PublishUpdate($input: PublishUpdateInput!) { done: publishUpdate(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const review = graphql(`mutation ReviewPetition($input: ReviewPetitionInput!) { done: reviewPetition(input: $input) { __typename ... on UserError { ...Fault } } }`);
