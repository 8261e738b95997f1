import { graphql } from '../../gql/gql.js';

export const coalitionQuery = graphql(`
  query LedCoalition($slug: String!, $asOf: String) {
    coalition(slug: $slug) {
      id slug name logo { large } welcomesInformal memberCount(asOf: $asOf)
      members(asOf: $asOf, kinds: [CANDIDATE, FOUNDER, MEMBER, ASSOCIATE, OBSERVER], standings: [ACTIVE, SUSPENDED, LEFT]) { kind standing since until isListed organisation { id slug name logo { small } } }
    }
  }
`);
export const updateCoalition = graphql(`
  mutation UpdateCoalition($input: UpdateCoalitionInput!) { updateCoalition(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const removeCoalitionLogo = graphql(`mutation RemoveCoalitionLogo($coalitionId: ID!) { removeCoalitionLogo(coalitionId: $coalitionId) }`);
export const changeMemberKind = graphql(`
  mutation ChangeMemberKind($input: ChangeKindInput!) { changeMemberKind(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const suspendMember = graphql(`
  mutation SuspendMember($input: PlaceInput!) { suspendCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const resumeMember = graphql(`
  mutation ResumeMember($input: PlaceInput!) { resumeCoalitionMember(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const endMembership = graphql(`
  mutation EndMembership($input: PlaceInput!) { leaveCoalition(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const foundOrganisation = graphql(`
  mutation FoundOrganisation($input: FoundOrganisationInput!) {
    foundOrganisation(input: $input) { __typename ... on LikelyTwin { twins { by organisation { slug name } } } ... on UserError { ...Fault } }
  }
`);
