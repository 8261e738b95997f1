import { Module } from '@nestjs/common';
import { RecommendationsResolver } from './reading/recommendations.resolver.js';
import { DocumentReportResolver, ReportsResolver, SubmissionFilesResolver } from './reading/reports.resolver.js';
import { RecommendationsModule } from './recommendations.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { ReportFilesController } from './submitting/report-files.controller.js';

/** The doors of recommendations. */
@Module({ imports: [DraftingModule, RecommendationsModule], controllers: [ReportFilesController], providers: [DocumentReportResolver, RecommendationsResolver, ReportsResolver, SubmissionFilesResolver] })
export class RecommendationsApiModule {}
