import { Module } from '@nestjs/common';
import { ActivitiesApiModule } from './activities/activities.api.module.js';
import { DeliveryApiModule } from './delivery/delivery.api.module.js';
import { KitApiModule } from './kit/kit.api.module.js';
import { LettersApiModule } from './letters/letters.api.module.js';
import { ParticipationApiModule } from './participation/participation.api.module.js';
import { PlanApiModule } from './plan/plan.api.module.js';
import { StreamApiModule } from './stream/stream.api.module.js';
import { TargetsApiModule } from './targets/targets.api.module.js';
import { TracksApiModule } from './tracks/tracks.api.module.js';

const parts = [
  ActivitiesApiModule,
  DeliveryApiModule,
  KitApiModule,
  LettersApiModule,
  ParticipationApiModule,
  PlanApiModule,
  StreamApiModule,
  TargetsApiModule,
  TracksApiModule,
];

/** The doors of campaigns. */
@Module({ imports: parts })
export class CampaignsApiModule {}
