import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { DraftingModule } from '../drafting/drafting.module.js';
import { NoteStep } from './following/note-step.service.js';
import { PlanFollowUp } from './following/plan-follow-up.service.js';
import { ReportPapers } from './printing/report-papers.service.js';
import { Recommendations } from './reading/recommendations.service.js';
import { ReportCourses } from './reading/report-courses.service.js';
import { ImportRecommendations } from './received/import-recommendations.service.js';
import { KeepRecommendation } from './received/keep-recommendation.service.js';
import './recommendations.permissions.js';
import { Readiness } from './submitting/readiness.service.js';
import { RecordStep } from './submitting/record-step.service.js';
import { ReportFiles } from './submitting/report-files.service.js';
import { ShowReport } from './submitting/show-report.service.js';
import { SubmitReport } from './submitting/submit-report.service.js';

const submitting = [Readiness, RecordStep, ReportFiles, ReportPapers, ShowReport, SubmitReport];
const services = [...submitting, ImportRecommendations, KeepRecommendation, NoteStep, PlanFollowUp, Recommendations, ReportCourses];

/** What comes after a joint report is written: its submission, recommendations and what becomes of them. */
@Module({ imports: [AuthModule, OrganisationsModule, DraftingModule], providers: services, exports: services })
export class RecommendationsModule {}
