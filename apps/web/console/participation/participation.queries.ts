import { graphql } from '../../gql/gql.js';

export const participationQuery = graphql(`
  query CampaignParticipation($campaignId: ID!) {
    campaignParticipation(campaignId: $campaignId) {
      campaignId title mayRun lead { id slug name }
      rules { invitationDays isOpen admitsOthers publishesMembers publishesKit }
      participations { id state untilAt joinedAt changedAt reason isLead isMine showsNumber organisation { id slug name } history { state at reason } }
      invitable { id name }
      mayAsk { id name }
    }
    campaignBrought(campaignId: $campaignId) { total direct others uncounted asOf isWhole shares { isLead isMine isIn signatures organisation { slug name } } }
  }
`);
export const kitQuery = graphql(`
  query CampaignKit($campaignId: ID!) {
    campaignKit(campaignId: $campaignId) {
      campaignId embargoUntil imagesEmbargo texts { titles { fr ar en es } locale embargoUntil } images { id name width height }
      petitions { slug locale title address embargoUntil }
      takers { id slug name }
      downloads { times lastAt organisation { slug name } }
    }
  }
`);
export const openingsQuery = graphql(`
  query PetitionOpenings($petition: String!, $organisationId: ID!) { petitionOpenings(petition: $petition, organisationId: $organisationId) { id locale words writtenAt approvedAt } }
`);
export const inviteToCampaign = graphql(`mutation InviteToCampaign($input: InviteToCampaignInput!) { inviteToCampaign(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const answerParticipation = graphql(`mutation AnswerParticipation($input: AnswerParticipationInput!) { answerParticipation(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const askToJoinCampaign = graphql(`mutation AskToJoinCampaign($input: AskToJoinCampaignInput!) { askToJoinCampaign(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const setParticipationRules = graphql(`mutation SetParticipationRules($input: ParticipationRulesInput!) { setParticipationRules(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const writeOpening = graphql(`mutation WriteOpening($input: WriteOpeningInput!) { writeOpening(input: $input) { __typename ... on UserError { ...Fault } } }`);
export const approveOpening = graphql(`mutation ApproveOpening($openingId: ID!) { approveOpening(openingId: $openingId) { id } }`);
export const retireOpening = graphql(`mutation RetireOpening($openingId: ID!) { retireOpening(openingId: $openingId) { id } }`);
export const removeCampaignImage = graphql(`mutation RemoveCampaignImage($imageId: ID!) { removeCampaignImage(imageId: $imageId) }`);
