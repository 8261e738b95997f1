import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { DownloadExport } from './downloading/download-export.service.js';
import { ExportLinks } from './export-links.js';
import './export.jobs.js';
import './export.permissions.js';
import { ExportFiles } from './files/export-files.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { RequestFunderReport } from './indicators/report/request-funder-report.service.js';
import { RequestLetters } from './letters/request-letters.service.js';
import { Exports } from './reading/exports.service.js';
import { ShowExports } from './reading/show-exports.service.js';
import { RequestExport } from './requesting/request-export.service.js';

/** Asking for files, following them and taking them. */
@Module({
  imports: [AuthModule, OrganisationsModule, PetitionsModule, IndicatorsModule],
  providers: [RequestExport, RequestFunderReport, RequestLetters, Exports, ShowExports, DownloadExport, ExportLinks, ExportFiles],
  exports: [IndicatorsModule, RequestExport, RequestFunderReport, RequestLetters, Exports, DownloadExport, ExportLinks, ExportFiles],
})
export class ExportsModule {}
