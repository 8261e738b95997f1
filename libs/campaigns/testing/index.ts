export { makeCampaign } from '../participation/testing/campaign.factory.js';
