import { Module } from '@nestjs/common';
import { ActivitiesModule } from './activities/activities.module.js';
import { DeliveryModule } from './delivery/delivery.module.js';
import { KitModule } from './kit/kit.module.js';
import { LettersModule } from './letters/letters.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { PlanModule } from './plan/plan.module.js';
import { StreamModule } from './stream/stream.module.js';
import { TargetsModule } from './targets/targets.module.js';
import { TracksModule } from './tracks/tracks.module.js';

const parts = [
  ActivitiesModule,
  DeliveryModule,
  KitModule,
  LettersModule,
  ParticipationModule,
  PlanModule,
  StreamModule,
  TargetsModule,
  TracksModule,
];

/** Campaigns run in step: plan, participation, targets, letters, tracks, activities. */
@Module({ imports: parts, exports: parts })
export class CampaignsModule {}
