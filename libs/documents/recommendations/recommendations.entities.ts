import { RecommendationStepRow } from './following/recommendation-step.entity.js';
import { RecommendationRow } from './received/recommendation.entity.js';
import { ReportPublicationRow } from './report-publication.entity.js';
import { ReportFileRow } from './submitting/report-file.entity.js';
import { ReportSpeakerRow } from './submitting/report-speaker.entity.js';
import { ReportStepRow } from './submitting/report-step.entity.js';
import { ReportSubmissionRow } from './submitting/report-submission.entity.js';
import { RecommendationNoticeRow } from './telling/recommendation-notice.entity.js';

export const recommendationEntities = [ReportPublicationRow, ReportSubmissionRow, ReportFileRow, ReportSpeakerRow, ReportStepRow, RecommendationRow, RecommendationStepRow, RecommendationNoticeRow];
