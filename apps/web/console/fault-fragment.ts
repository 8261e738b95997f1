import { graphql } from '../gql/gql.js';

/** Nobody imports this file: documents name the fragment, and browsers need no document. Every mutation of the console asks for this in the place of its errors: `... on UserError { ...Fault }`. */
export const faultFragment = graphql(`
  fragment Fault on UserError {
    code
    message
    ... on InvalidInput { fields { field message } }
    ... on PetitionNotReady { missing { field message } }
    ... on TooManyRequests { retryAfter }
  }
`);
