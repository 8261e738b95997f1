import { graphql } from '../../gql/gql.js';

export const ownQuery = graphql(`
  query OwnOrganisation($slug: String!, $organisationId: ID!) {
    organisation(slug: $slug) { id slug name acronym kindOfOrganisation formedOn unformedReason seat branches branchesAbroad { country town } themes languages logo { large } texts { city { fr ar en es } } }
    coalitions { slug name admission { isOpen } }
    memberPlaces(organisationId: $organisationId) { coalition { id slug name } kind standing since until isListed }
  }
`);
export const updateFacts = graphql(`
  mutation UpdateFacts($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const removeOwnLogo = graphql(`mutation RemoveOwnLogo($organisationId: ID!) { removeOrganisationLogo(organisationId: $organisationId) }`);
export const answerListing = graphql(`mutation AnswerListing($input: AnswerListingInput!) { answerListing(input: $input) { organisationId } }`);
export const leaveCoalition = graphql(`
  mutation LeaveCoalition($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const startApplication = graphql(`
  mutation StartApplication($organisationId: ID!, $coalition: String!) { startApplication(organisationId: $organisationId, coalition: $coalition) { __typename ... on StartedApplication { token } ... on UserError { ...Fault } } }
`);
