import { graphql } from '../../gql/gql.js';

export const meetingsQuery = graphql(`
  query Meetings($coalitionId: ID!, $after: String) {
    coming: meetings(time: COMING, coalitionId: $coalitionId, first: 12) { edges { node { id title place startsAt endsAt state moves groupId zone } } }
    past: meetings(time: PAST, coalitionId: $coalitionId, first: 20, after: $after) { edges { node { id title startsAt state minutesState groupId zone } } pageInfo { hasNextPage endCursor } }
    meetingSeries(coalitionId: $coalitionId) { id titles { fr ar en es } places { fr ar en es } link noticeDays rhythm startsOn untilOn at minutes zone groupId }
  }
`);
export const groupsToMeet = graphql(`query GroupsToMeet($coalitionId: ID!) { groups(coalitionId: $coalitionId, first: 50) { edges { node { id name } } } }`);
export const makeSeries = graphql(`
  mutation MakeMeetingSeries($input: MakeSeriesInput!) { done: makeMeetingSeries(input: $input) { __typename ... on MeetingSeries { id } ... on UserError { ...Fault } } }
`);
export const endSeries = graphql(`
  mutation EndMeetingSeries($seriesId: ID!, $untilOn: String!) { done: endMeetingSeries(seriesId: $seriesId, untilOn: $untilOn) { __typename ... on UserError { ...Fault } } }
`);
export const editSeries = graphql(`
  mutation EditMeetingSeries($input: EditSeriesInput!) { done: editMeetingSeries(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const planMeeting = graphql(`
  mutation PlanMeeting($input: PlanMeetingInput!) { done: planMeeting(input: $input) { __typename ... on Meeting { id } ... on UserError { ...Fault } } }
`);
export const meetingQuery = graphql(`
  query Meeting($id: ID!) {
    meeting(id: $id) {
      id coalitionId groupId title place link startsAt endsAt zone state moves noticeDays agendaSentAt minutesState minutesSentAt minutesApprovedAt minutesHash mayPrepare
      texts { reason { fr ar en es } }
      coalition { name }
      items { id proposalId titles { fr ar en es } minutesPlanned notes { fr ar en es } }
      minutes { fr ar en es }
      seats { organisation { id name } hasVote standing persons }
      voices { accountId name standing }
      quorum { seats present needed isReached }
      outcomes { kind objectId itemId petition { slug } }
    }
  }
`);
/** What concerns the agenda of a meeting: its proposals, those that wait, and what was made. */
export const aroundQuery = graphql(`
  query AroundMeeting($coalitionId: ID!) {
    waiting: proposals(coalitionId: $coalitionId, state: PROPOSED, first: 30) { edges { node { id title kind groupId } } }
    postponed: proposals(coalitionId: $coalitionId, state: POSTPONED, first: 30) { edges { node { id title kind groupId } } }
    placed: proposals(coalitionId: $coalitionId, state: ON_AGENDA, first: 50) { edges { node { id } } }
    adopted: proposals(coalitionId: $coalitionId, state: ADOPTED, first: 50) { edges { node { id outcome { kind objectId } } } }
  }
`);
export const moveMeeting = graphql(`mutation MoveMeeting($input: MoveMeetingInput!) { done: moveMeeting(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const callOff = graphql(`mutation CallOffMeeting($meetingId: ID!, $reason: WordsInput!) { done: callOffMeeting(meetingId: $meetingId, reason: $reason) { __typename ... on UserError { ...Fault } } }`);
export const setAgenda = graphql(`mutation SetAgenda($input: SetAgendaInput!) { done: setAgenda(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const sendAgenda = graphql(`mutation SendAgenda($meetingId: ID!) { done: sendAgenda(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }`);
export const notePresence = graphql(`mutation NotePresence($input: NotePresenceInput!) { done: notePresence(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const writeMinutes = graphql(`mutation WriteMinutes($input: WriteMinutesInput!) { done: writeMinutes(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const sendMinutes = graphql(`mutation SendMinutes($meetingId: ID!) { done: sendMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }`);
export const approveMinutes = graphql(`mutation ApproveMinutes($meetingId: ID!) { done: approveMinutes(meetingId: $meetingId) { __typename ... on UserError { ...Fault } } }`);
export const giveMeetingTask = graphql(`mutation GiveMeetingTask($input: MeetingTaskInput!) { done: giveMeetingTask(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const treatProposal = graphql(`mutation TreatProposal($input: TreatProposalInput!) { done: treatProposal(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const decisionFromProposal = graphql(`
  mutation DecisionFromProposal($input: DecisionFromProposalInput!) { done: draftDecisionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const petitionFromProposal = graphql(`
  mutation PetitionFromProposal($input: PetitionFromProposalInput!) { done: draftPetitionFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const campaignFromProposal = graphql(`
  mutation CampaignFromProposal($input: CampaignFromProposalInput!) { done: planCampaignFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const taskFromProposal = graphql(`
  mutation TaskFromProposal($input: TaskFromProposalInput!) { done: giveTaskFromProposal(input: $input) { __typename ... on UserError { ...Fault } } }
`);
