import { ActionPublicationRow } from './actions/action-publication.entity.js';
import { CoordinatedActionRow } from './actions/coordinated-action.entity.js';
import { CampaignChangeRow } from './campaigns/campaign-change.entity.js';
import { CampaignLessonRow } from './campaigns/campaign-lesson.entity.js';
import { CampaignRow } from './campaigns/campaign.entity.js';
import { CampaignStepRow } from './checklist/campaign-step.entity.js';
import { CampaignMessageTextRow } from './messages/campaign-message-text.entity.js';
import { CampaignMessageRow } from './messages/campaign-message.entity.js';
import { ProjectRow } from './projects/project.entity.js';
import { ObjectiveRow } from './strategies/objective.entity.js';
import { StrategyRow } from './strategies/strategy.entity.js';
import { ActionNoticeRow } from './telling/action-notice.entity.js';
import { CampaignTemplateRow } from './templates/campaign-template.entity.js';

export const planEntities = [
  ProjectRow, StrategyRow, ObjectiveRow, CampaignTemplateRow, CampaignRow, CampaignChangeRow, CampaignLessonRow, CampaignStepRow,
  CoordinatedActionRow, ActionPublicationRow, CampaignMessageRow, CampaignMessageTextRow, ActionNoticeRow,
];
