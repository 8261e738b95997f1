import { ParticipationRow } from './campaign-participation.entity.js';
import { OpeningRow } from './pages/participant-opening.entity.js';
import { ParticipationChangeRow } from './participation-change.entity.js';
import { ParticipationRuleRow } from './participation-rule.entity.js';
import { ParticipationNoticeRow } from './telling/participation-notice.entity.js';

export const participationEntities = [ParticipationRow, ParticipationChangeRow, ParticipationRuleRow, ParticipationNoticeRow, OpeningRow];
