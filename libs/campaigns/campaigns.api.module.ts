import { Module } from '@nestjs/common';
import { PlanApiModule } from './plan/plan.api.module.js';

const parts = [
  PlanApiModule,
];

/** The doors of campaigns. */
@Module({ imports: parts })
import { TracksApiModule } from './tracks/tracks.api.module.js';

/** The doors of campaigns. */
@Module({ imports: [
    TracksApiModule,
  ] })
export class CampaignsApiModule {}
