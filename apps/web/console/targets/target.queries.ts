import { graphql } from '../../gql/gql.js';

export const directoryQuery = graphql(`
  query Directory($coalitionId: ID!, $search: String, $kind: DirectoryKind, $area: String, $stance: Stance, $retired: Boolean, $after: String) {
    advocacyTargets(coalitionId: $coalitionId, search: $search, kind: $kind, area: $area, stance: $stance, retired: $retired, first: 50, after: $after) {
      edges { node { id name holder kind areaName isCommon correctsId institution { name } stance { stance } lastContactOn } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const mapQuery = graphql(`
  query StakeholderMap($coalitionId: ID!, $after: String) {
    advocacyTargets(coalitionId: $coalitionId, first: 50, after: $after) { edges { node { id name institution { name } stance { stance interest influence fromOn } } } pageInfo { hasNextPage endCursor } }
  }
`);
export const targetQuery = graphql(`
  query Target($id: ID!, $coalitionId: ID!) {
    advocacyTarget(id: $id, coalitionId: $coalitionId) {
      id coalitionId name holder kind area areaName languages email address phone website isCommon correctsId retiredAt mayKeep logsForCoordination
      logsFor { id name }
      institution { id name }
      offices { id name holder }
      stance { stance interest influence }
      stances { stance interest influence fromOn note }
    }
  }
`);
export const dealingsQuery = graphql(`
  query TargetDealings($id: ID!, $coalitionId: ID!, $after: String) {
    advocacyTarget(id: $id, coalitionId: $coalitionId) {
      id
      contacts(first: 20, after: $after) {
        edges { node { id kind happenedOn people summary isConfidential followUpOn followedUpAt withdrawnAt mayChange account { name } organisation { name } meeting { id title } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);
/** Those that have begun: at a coming one nobody has been met. */
export const meetingsBegunQuery = graphql(`
  query MeetingsBegun($coalitionId: ID!) {
    now: meetings(time: COMING, coalitionId: $coalitionId, first: 5) { edges { node { id title startsAt state } } }
    past: meetings(time: PAST, coalitionId: $coalitionId, first: 45) { edges { node { id title startsAt state } } }
  }
`);
export const tracesQuery = graphql(`
  query TargetTraces($id: ID!, $coalitionId: ID!) {
    advocacyTarget(id: $id, coalitionId: $coalitionId) {
      id
      addressed { kind on title slug objectId state note count }
      commitments { ...ShownCommitment }
    }
  }
`);
export const commitmentFragment = graphql(`
  fragment ShownCommitment on Commitment {
    id text madeBy state announcedOn dueOn isPublic nextStates mayPublish
    steps { state happenedOn sourceUrl note }
  }
`);
export const trackedQuery = graphql(`
  query TrackedCommitments($coalitionId: ID!, $state: CommitmentState, $after: String) {
    trackedCommitments(coalitionId: $coalitionId, state: $state, first: 20, after: $after) { edges { node { ...ShownCommitment } } pageInfo { hasNextPage endCursor } }
  }
`);
export const targetFactsQuery = graphql(`
  query TargetFacts($id: ID!, $coalitionId: ID!) {
    advocacyTarget(id: $id, coalitionId: $coalitionId) { id name names { fr ar en es } holder kind area languages email address phone website isCommon mayKeep }
  }
`);
export const addTarget = graphql(`
  mutation AddTarget($input: AddTargetInput!) { addTarget(input: $input) { __typename ... on AdvocacyTarget { id } ... on UserError { ...Fault } } }
`);
export const editTarget = graphql(`
  mutation EditTarget($input: EditTargetInput!) { editTarget(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const retireTarget = graphql(`
  mutation RetireTarget($targetId: ID!) { retireTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }
`);
export const reinstateTarget = graphql(`
  mutation ReinstateTarget($targetId: ID!) { reinstateTarget(targetId: $targetId) { __typename ... on UserError { ...Fault } } }
`);
export const takeStance = graphql(`
  mutation TakeStance($input: TakeStanceInput!) { takeStance(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const logContact = graphql(`
  mutation LogContact($input: LogContactInput!) { logContact(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const followUpContact = graphql(`
  mutation FollowUpContact($contactId: ID!) { followUpContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }
`);
export const withdrawContact = graphql(`
  mutation WithdrawContact($contactId: ID!) { withdrawContact(contactId: $contactId) { __typename ... on UserError { ...Fault } } }
`);
export const recordCommitment = graphql(`
  mutation RecordCommitment($input: RecordCommitmentInput!) { recordCommitment(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const moveCommitment = graphql(`
  mutation MoveCommitment($input: MoveCommitmentInput!) { moveCommitment(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const publishCommitment = graphql(`
  mutation PublishCommitment($commitmentId: ID!, $isPublic: Boolean!) { publishCommitment(commitmentId: $commitmentId, isPublic: $isPublic) { __typename ... on UserError { ...Fault } } }
`);
