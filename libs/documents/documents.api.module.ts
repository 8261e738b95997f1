import { Module } from '@nestjs/common';
import { DraftingApiModule } from './drafting/drafting.api.module.js';
import { AdoptionApiModule } from './adoption/adoption.api.module.js';
import { ImagesApiModule } from './images/images.api.module.js';
import { LiveModule } from './live/live.module.js';
import { RecommendationsApiModule } from './recommendations/recommendations.api.module.js';
import { ReportsApiModule } from './reports/reports.api.module.js';
import { TalkApiModule } from './talk/talk.api.module.js';
import { VersionsApiModule } from './versions/versions.api.module.js';
import { SignoffApiModule } from './signoff/signoff.api.module.js';

const parts = [
  DraftingApiModule,
  AdoptionApiModule,
  ImagesApiModule,
  LiveModule,
  RecommendationsApiModule,
  VersionsApiModule,
  ReportsApiModule,
  SignoffApiModule,
  TalkApiModule,
];

/** The doors of documents. */
@Module({ imports: parts })
export class DocumentsApiModule {}
