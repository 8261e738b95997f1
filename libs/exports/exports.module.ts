import { Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuthModule } from '#libs/auth';
import { DeliveryModule, SignatureLists } from '#libs/campaigns';
import { DocumentsModule } from '#libs/documents';
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
import { RecommendationsTable } from './recommendations/recommendations-table.service.js';
import { RequestExport } from './requesting/request-export.service.js';

/** Asking for files, following them and taking them. */
@Module({
  imports: [AuthModule, DeliveryModule, DocumentsModule, OrganisationsModule, PetitionsModule, IndicatorsModule],
  providers: [RequestExport, RequestFunderReport, RequestLetters, Exports, ShowExports, DownloadExport, ExportLinks, ExportFiles, RecommendationsTable],
  exports: [IndicatorsModule, RequestExport, RequestFunderReport, RequestLetters, Exports, DownloadExport, ExportLinks, ExportFiles, RecommendationsTable],
})
export class ExportsModule {
  constructor(lists: SignatureLists) {
    lists.offer(lastListOf);
  }
}

async function lastListOf(em: EntityManager, petitionId: string): Promise<Date | null> {
  const [row] = await em.query<{ at: Date | null }[]>(`select max(ready_at) as at from export where petition_id = $1 and kind in ('signatures', 'signers')`, [petitionId]);
  return row!.at;
}
