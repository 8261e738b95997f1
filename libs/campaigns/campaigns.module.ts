import { Module } from '@nestjs/common';
import { ParticipationModule } from './participation/participation.module.js';
import { PlanModule } from './plan/plan.module.js';
import { TargetsModule } from './targets/targets.module.js';

const parts = [
  PlanModule,
  ParticipationModule,
  TargetsModule,
];

/** Campaigns run in step: plan, participation, targets, letters, tracks, activities. */
@Module({ imports: parts, exports: parts })
export class CampaignsModule {}
