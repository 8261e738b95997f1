import { Module } from '@nestjs/common';

const parts: never[] = [];

/** Campaigns run in step: plan, participation, targets, letters, tracks, activities. */
@Module({ imports: parts, exports: parts })
export class CampaignsModule {}
