import { letterEntities } from './letters/letter.entities.js';
import { activityEntities } from './activities/activities.entities.js';
import { targetEntities } from './targets/targets.entities.js';

/** Every table of campaigns; each part adds its own list. */
export const campaignEntities = [
  ...targetEntities,
  ...letterEntities,
  ...activityEntities,
];
export { CampaignsModule } from './campaigns.module.js';
export { CampaignsApiModule } from './campaigns.api.module.js';
export { CampaignsWorkerModule } from './campaigns.worker.module.js';
export { AdvocacyTargetRow } from './targets/directory/advocacy-target.entity.js';
export { AdvocacyTargets, type TargetAddress } from './targets/directory/advocacy-targets.service.js';
export { LetterCampaignRow } from './letters/letter-campaign.entity.js';
export { LetterDeliveryRow, LetterRow } from './letters/letter.entity.js';
export { LetterOfficeRow, LetterTargetRow } from './letters/letter-target.entity.js';
export { ActivityRow } from './activities/activity.entity.js';
export { activityActs, activityAttendance, type ActivityAct, type ActivityPeriod, type AttendanceLine } from './activities/attendance/activity.export.js';
