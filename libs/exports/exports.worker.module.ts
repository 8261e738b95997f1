import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliveryModule, LentWords, LettersOfTarget } from '#libs/campaigns';
import { PetitionsModule } from '#libs/petitions';
import { SignaturesModule } from '#libs/signatures';
import { ExportsModule } from './exports.module.js';
import { DossierFiles } from './making/dossier-files.service.js';
import { FunderReportReader } from './indicators/report/funder-report-reader.service.js';
import { FunderWriter } from './indicators/report/funder-writer.service.js';
import { LettersWriter } from './letters/letters-writer.service.js';
import { WholeWriters } from './making/whole-writers.service.js';
import { ExpireExports } from './making/expire-exports.job.js';
import { ExportWriter } from './making/export-writer.service.js';
import { MakeExport } from './making/make-export.job.js';
import { ReportReader } from './making/report-reader.service.js';
import { SignatureLines } from './making/signature-lines.service.js';
import { SignerRows } from './making/signer-rows.service.js';

/** Making files and destroying them. */
@Module({
  imports: [ExportsModule, AuthModule, PetitionsModule, SignaturesModule, DeliveryModule],
  providers: [MakeExport, ExpireExports, ExportWriter, ReportReader, SignatureLines, SignerRows, FunderReportReader, FunderWriter, DossierFiles, LentWords, LettersOfTarget, LettersWriter, WholeWriters],
})
export class ExportsWorkerModule {}
