import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DraftingModule } from '../drafting/drafting.module.js';
import { LiveModule } from '../live/live.module.js';
import { CorrectDocument } from './correcting/correct-document.service.js';
import { Corrections } from './correcting/corrections.service.js';
import { FreezeChecks } from './freeze-checks.js';
import { KeepVersion } from './keeping/keep-version.service.js';
import { ReadAgain } from './keeping/read-again.service.js';
import { RestoreVersion } from './keeping/restore-version.service.js';
import { StandingTexts } from './keeping/standing-texts.service.js';
import { CompareVersions } from './reading/compare-versions.service.js';
import { DocumentVersions } from './reading/document-versions.service.js';
import { WrittenNow } from './reading/written-now.service.js';
import { Versions } from './versions.service.js';

const services = [CompareVersions, CorrectDocument, Corrections, DocumentVersions, FreezeChecks, KeepVersion, ReadAgain, RestoreVersion, StandingTexts, Versions, WrittenNow];

/** Fixed states of documents, what differs between them, and what is adopted and signed. */
@Module({ imports: [AuthModule, DraftingModule, LiveModule], providers: services, exports: services })
export class VersionsModule {}
