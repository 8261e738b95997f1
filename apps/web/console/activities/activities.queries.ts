import { graphql } from '../../gql/gql.js';

export const activitiesQuery = graphql(`
  query Activities($coalitionId: ID!, $after: String) {
    coming: activities(time: COMING, coalitionId: $coalitionId, first: 30) { edges { node { id title place kind state moves startsAt endsAt zone organisation { name } } } }
    past: activities(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title kind state startsAt zone organisation { name } } } pageInfo { hasNextPage endCursor } }
  }
`);
/** What is chosen from in the form. */
export const aroundActivities = graphql(`
  query AroundActivities($slug: String!, $coalitionId: ID!) {
    coalition(slug: $slug) { organisations { id slug name } }
    campaigns(coalitionId: $coalitionId, first: 50) { edges { node { id title } } }
    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }
  }
`);
export const activityQuery = graphql(`
  query Activity($id: ID!) {
    activity(id: $id) {
      id slug coalitionId organisationId campaignId projectId title summary place module link kind state moves startsAt endsAt zone audience invited capacity perOrganisation placesLeft keepDays erasedAt themes mayPrepare
      texts { title { fr ar en es } summary { fr ar en es } module { fr ar en es } place { fr ar en es } reason { fr ar en es } }
      evaluation { fr ar en es }
      coalition { slug name }
      organisation { id slug name }
      trainers { name organisation { id slug name } }
      numbers {
        confirmed waiting pending attended
        counts { affiliation gender registered attended organisation { id name } }
        corrections { id affiliation gender delta reason madeAt organisation { id name } }
      }
    }
  }
`);
export const materialQuery = graphql(`query ActivityMaterial($id: ID!) { activity(id: $id) { id title state mayPrepare coalition { name } material { id name audience type bytes url } } }`);
export const registrationsQuery = graphql(`
  query ActivityRegistrations($id: ID!) {
    activity(id: $id) { id title state startsAt endsAt zone place audience mayPrepare erasedAt coalition { slug name organisations { id slug name } } organisation { name } }
    activityRegistrations(activityId: $id) { id state source name email affiliation otherOrganisation gender needs needsNote attended isErased organisation { id name } }
  }
`);
export const planActivity = graphql(`mutation PlanActivity($input: PlanActivityInput!) { done: planActivity(input: $input) { __typename ... on Activity { id } ... on UserError { ...Fault } } }`);
export const editActivity = graphql(`mutation EditActivity($input: EditActivityInput!) { done: editActivity(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const announceActivity = graphql(`mutation AnnounceActivity($activityId: ID!) { done: announceActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }`);
export const moveActivity = graphql(`mutation MoveActivity($input: MoveActivityInput!) { done: moveActivity(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const callOffActivity = graphql(`mutation CallOffActivity($activityId: ID!, $reason: WordsInput!) { done: callOffActivity(activityId: $activityId, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const holdActivity = graphql(`mutation HoldActivity($activityId: ID!) { done: holdActivity(activityId: $activityId) { __typename ... on UserError { ...Fault } } }`);
export const evaluateActivity = graphql(`mutation EvaluateActivity($activityId: ID!, $evaluation: WordsInput!) { done: evaluateActivity(activityId: $activityId, evaluation: $evaluation) { __typename ... on UserError { ...Fault } } }`);
export const correctAttendance = graphql(`mutation CorrectAttendance($input: CorrectAttendanceInput!) { done: correctAttendance(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const enrolInActivity = graphql(`mutation EnrolInActivity($input: EnrolInput!) { done: enrolInActivity(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const withdrawRegistration = graphql(`mutation WithdrawRegistration($registrationId: ID!) { done: withdrawRegistration(registrationId: $registrationId) { __typename ... on UserError { ...Fault } } }`);
export const noteAttendance = graphql(`mutation NoteAttendance($input: NoteAttendanceInput!) { done: noteAttendance(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const addWalkIn = graphql(`mutation AddWalkIn($input: WalkInInput!) { done: addWalkIn(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const addActivityLink = graphql(`mutation AddActivityLink($input: ActivityLinkInput!) { done: addActivityLink(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const removeActivityMaterial = graphql(`mutation RemoveActivityMaterial($id: ID!) { done: removeActivityMaterial(id: $id) { __typename ... on UserError { ...Fault } } }`);
