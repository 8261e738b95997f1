import { Module } from '@nestjs/common';
import { PlanModule } from './plan/plan.module.js';
import { TargetsModule } from './targets/targets.module.js';

const parts = [
  PlanModule,
  TargetsModule,
import { ParticipationModule } from './participation/participation.module.js';

const parts = [
  ParticipationModule,
];

/** Campaigns run in step: plan, participation, targets, letters, tracks, activities. */
@Module({ imports: parts, exports: parts })
export class CampaignsModule {}
