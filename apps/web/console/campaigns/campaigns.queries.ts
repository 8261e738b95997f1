import { graphql } from '../../gql/gql.js';

export const campaignsQuery = graphql(`
  query Campaigns($coalitionId: ID!, $after: String) {
    campaigns(coalitionId: $coalitionId, first: 30, after: $after) {
      edges { node { id title state startsOn endsOn organisation { name } project { code } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
export const campaignQuery = graphql(`
  query Campaign($id: ID!) {
    campaign(id: $id) {
      id coalitionId slug title text state startsOn endsOn verbs mayEdit mayMakeTemplate
      organisation { id name }
      objective { id names { fr ar en es } } project { id code names { fr ar en es } }
      course { verb madeAt }
      actions { id kind title startsOn endsOn state embargoUntil isUnderEmbargo organisation { name } board { published members } }
      checklist { id kind titles { fr ar en es } note doneAt }
    }
  }
`);
export const insideQuery = graphql(`
  query CampaignInside($id: ID!) {
    campaign(id: $id) {
      id
      messages { id actionId titles { fr ar en es } texts { locale text state writtenAt approvedAt mayApprove } }
      tasks { id title dueOn state mine organisation { name } person { name } }
      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }
      texts { title { fr ar en es } text { fr ar en es } }
    }
  }
`);
export const membersQuery = graphql(`
  query CampaignMembers($coalition: String!, $coalitionId: ID!) {
    coalition(slug: $coalition) { id members { kind organisation { id slug name } } }
    projects(coalitionId: $coalitionId) { id code names { fr ar en es } }
    strategies(coalitionId: $coalitionId) { id names { fr ar en es } objectives { id names { fr ar en es } } }
  }
`);
export const templatesQuery = graphql(`
  query CampaignTemplates($coalitionId: ID!) {
    campaignTemplates(coalitionId: $coalitionId) {
      id isShipped names { fr ar en es } days taskCount messageCount
      steps { kind }
      actions { kind titles { fr ar en es } startsIn endsIn hasEmbargo }
      lessons { result { fr ar en es } worked { fr ar en es } failed { fr ar en es } }
    }
  }
`);
export const planCampaign = graphql(`
  mutation PlanCampaign($input: PlanCampaignInput!) { done: planCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }
`);
export const launchCampaign = graphql(`
  mutation LaunchCampaign($input: LaunchCampaignInput!) { done: launchCampaign(input: $input) { __typename ... on Campaign { id } ... on UserError { ...Fault } } }
`);
export const editCampaign = graphql(`
  mutation EditCampaign($input: EditCampaignInput!) { done: editCampaign(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const moveCampaign = graphql(`
  mutation MoveCampaign($campaignId: ID!, $verb: CampaignVerb!) { done: moveCampaign(campaignId: $campaignId, verb: $verb) { __typename ... on UserError { ...Fault } } }
`);
export const evaluateCampaign = graphql(`
  mutation EvaluateCampaign($input: EvaluateCampaignInput!) { done: evaluateCampaign(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const makeTemplate = graphql(`
  mutation MakeCampaignTemplate($input: MakeTemplateInput!) { done: makeCampaignTemplate(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const checkStep = graphql(`
  mutation CheckCampaignStep($input: CheckStepInput!) { done: checkCampaignStep(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const giveCampaignTask = graphql(`
  mutation GiveCampaignTask($input: CampaignTaskInput!) { done: giveCampaignTask(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const beginMessage = graphql(`
  mutation BeginCampaignMessage($input: BeginMessageInput!) { done: beginCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const writeMessage = graphql(`
  mutation WriteCampaignMessage($input: WriteMessageInput!) { done: writeCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }
`);
export const approveMessage = graphql(`
  mutation ApproveCampaignMessage($input: ApproveMessageInput!) { done: approveCampaignMessage(input: $input) { __typename ... on UserError { ...Fault } } }
`);
