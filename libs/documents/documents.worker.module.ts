import { Module } from '@nestjs/common';
import { AdoptionWorkerModule } from './adoption/adoption.worker.module.js';
import { LiveWorkerModule } from './live/live.worker.module.js';
import { RecommendationsWorkerModule } from './recommendations/recommendations.worker.module.js';
import { ReportsWorkerModule } from './reports/reports.worker.module.js';
import { SignoffWorkerModule } from './signoff/signoff.worker.module.js';
import { TalkWorkerModule } from './talk/talk.worker.module.js';

const parts = [
  AdoptionWorkerModule,
  LiveWorkerModule,
  RecommendationsWorkerModule,
  ReportsWorkerModule,
  SignoffWorkerModule,
  TalkWorkerModule,
];

/** What documents do when nobody waits. */
@Module({ imports: parts })
export class DocumentsWorkerModule {}
