import { Module } from '@nestjs/common';
import { PlanApiModule } from './plan/plan.api.module.js';

const parts = [
  PlanApiModule,
];

/** The doors of campaigns. */
@Module({ imports: parts })
export class CampaignsApiModule {}
