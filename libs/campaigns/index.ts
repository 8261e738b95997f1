/** Every table of campaigns; each part adds its own list. */
export const campaignEntities = [];
export { CampaignsModule } from './campaigns.module.js';
export { CampaignsApiModule } from './campaigns.api.module.js';
export { CampaignsWorkerModule } from './campaigns.worker.module.js';
