import { graphql } from '../../gql/gql.js';

export const charterQuery = graphql(`
  query CharterScreen($slug: String!, $number: Int) {
    coalition(slug: $slug) {
      id slug name
      charters { id number state adoptedOn signatoryCount }
      charter(number: $number) {
        id number state referenceLocale silenceIsConsent associatesSign hash proposedAt adoptedOn signBy roundAt minutes { fr ar en es }
        texts { locale title body }
        progress { signed expected isOverdue }
        missing { id name }
        mine { maySign signedAt lastSigned organisation { id name } }
        signatories { signedAt leftOn signer office organisation { id name } }
        decision { id state outcome closesAt }
      }
    }
  }
`);
export const earlierQuery = graphql(`
  query EarlierCharter($slug: String!, $number: Int!) { coalition(slug: $slug) { charter(number: $number) { number texts { locale title body } } } }
`);
export const draftQuery = graphql(`
  query CharterDraft($slug: String!, $number: Int!) {
    coalition(slug: $slug) { id slug name charter(number: $number) { id number state referenceLocale silenceIsConsent associatesSign texts { locale title body writtenAt isStale } } }
  }
`);

export const draftCharter = graphql(`
  mutation DraftCharter($input: DraftCharterInput!) { draftCharter(input: $input) { __typename ... on Charter { number } ... on UserError { ...Fault } } }
`);
export const editCharter = graphql(`
  mutation EditCharter($input: EditCharterInput!) { editCharter(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const writeCharterText = graphql(`
  mutation WriteCharterText($input: WriteCharterTextInput!) { writeCharterText(input: $input) { __typename ... on Charter { texts { locale writtenAt } } ... on UserError { ...Fault } } }
`);
export const proposeCharter = graphql(`
  mutation ProposeCharter($input: ProposeCharterInput!) { proposeCharter(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const recordCharter = graphql(`
  mutation RecordCharter($input: RecordCharterInput!) { recordCharter(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const openCharterRound = graphql(`
  mutation OpenCharterRound($input: CharterRoundInput!) { openCharterRound(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const signCharter = graphql(`
  mutation SignCharter($input: SignCharterInput!) { signCharter(input: $input) { __typename ... on UserError { ...Fault } } }
`);
