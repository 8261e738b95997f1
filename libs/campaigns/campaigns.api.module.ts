import { Module } from '@nestjs/common';
import { DeliveryApiModule } from './delivery/delivery.api.module.js';
import { ActivitiesApiModule } from './activities/activities.api.module.js';
import { PlanApiModule } from './plan/plan.api.module.js';
import { TargetsApiModule } from './targets/targets.api.module.js';
import { TracksApiModule } from './tracks/tracks.api.module.js';
import { LettersApiModule } from './letters/letters.api.module.js';

const parts = [
  LettersApiModule,
  ActivitiesApiModule,
  PlanApiModule,
  TargetsApiModule,
  TracksApiModule,
  DeliveryApiModule,
];

/** The doors of campaigns. */
@Module({ imports: parts })
export class CampaignsApiModule {}
