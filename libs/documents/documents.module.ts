import { Module } from '@nestjs/common';
import { AdoptionModule } from './adoption/adoption.module.js';
import { DraftingModule } from './drafting/drafting.module.js';
import { ImagesModule } from './images/images.module.js';
import { LiveModule } from './live/live.module.js';
import { RecommendationsModule } from './recommendations/recommendations.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { TalkModule } from './talk/talk.module.js';
import { VersionsModule } from './versions/versions.module.js';
import { SignoffModule } from './signoff/signoff.module.js';

const parts = [
  AdoptionModule,
  DraftingModule,
  ImagesModule,
  LiveModule,
  RecommendationsModule,
  VersionsModule,
  ReportsModule,
  SignoffModule,
  TalkModule,
];

/** Positions written together and signed off organisation by organisation. */
@Module({ imports: parts, exports: parts })
export class DocumentsModule {}
