import { Module } from '@nestjs/common';
import { TargetsModule } from './targets/targets.module.js';

const parts = [
  TargetsModule,
];

/** Campaigns run in step: plan, participation, targets, letters, tracks, activities. */
@Module({ imports: parts, exports: parts })
export class CampaignsModule {}
