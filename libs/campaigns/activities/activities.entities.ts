import { ActivityRow } from './activity.entity.js';
import { ActivityCorrectionRow, ActivityCountRow } from './attendance/activity-count.entity.js';
import { ActivityMaterialRow } from './material/activity-material.entity.js';
import { ActivityContactRow, ActivityRegistrationRow } from './registering/activity-registration.entity.js';
import { ActivityNoticeRow } from './telling/activity-notice.entity.js';

export const activityEntities = [ActivityRow, ActivityRegistrationRow, ActivityContactRow, ActivityCountRow, ActivityCorrectionRow, ActivityMaterialRow, ActivityNoticeRow];
