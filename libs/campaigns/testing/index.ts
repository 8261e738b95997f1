export { makeCampaign } from '../participation/testing/campaign.factory.js';
export { makeLetterCampaign } from '../letters/testing/letter-campaign.factory.js';
export { confirmLetterFor } from '../letters/testing/confirmed-letter.factory.js';
export { makeLinkSecrets, sealPerson } from '../activities/registering/person-blob.js';
