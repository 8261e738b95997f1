import { graphql } from '../../gql/gql.js';

export const rulesQuery = graphql(`
  query AdmissionSettings($slug: String!) {
    coalition(slug: $slug) {
      id slug name
      admission {
        isOpen sponsors body mode quorumPercent isRatified rapporteurs completenessDays sponsoringDays reviewDays objectionDays decidingDays appealDays joinsAs
        criteria { id kind isBlocking values text words { fr ar en es } }
        sponsorsToAsk { id }
      }
    }
  }
`);
export const setRules = graphql(`
  mutation SetAdmissionRules($input: AdmissionRulesInput!) { setAdmissionRules(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const addCriterion = graphql(`
  mutation AddAdmissionCriterion($input: AddCriterionInput!) { addAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const editCriterion = graphql(`
  mutation EditAdmissionCriterion($input: EditCriterionInput!) { editAdmissionCriterion(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const retireCriterion = graphql(`mutation RetireAdmissionCriterion($criterionId: ID!) { retireAdmissionCriterion(criterionId: $criterionId) { id } }`);
