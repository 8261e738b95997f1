import { Module } from '@nestjs/common';
import { DownloadExportController } from './downloading/download-export.controller.js';
import { ExportsModule } from './exports.module.js';
import { ExportsResolver } from './reading/exports.resolver.js';
import { IndicatorsApiModule } from './indicators/indicators.api.module.js';
import { RequestFunderReportResolver } from './indicators/report/request-funder-report.resolver.js';
import { RequestLettersResolver } from './letters/request-letters.resolver.js';
import { RecommendationsTableController } from './recommendations/recommendations-table.controller.js';
import { RequestExportResolver } from './requesting/request-export.resolver.js';

/** The doors of exports: GraphQL for asking, one route for the files. */
@Module({
  imports: [ExportsModule, IndicatorsApiModule],
  controllers: [DownloadExportController, RecommendationsTableController],
  providers: [ExportsResolver, RequestExportResolver, RequestFunderReportResolver, RequestLettersResolver],
})
export class ExportsApiModule {}
