import { Module } from '@nestjs/common';

/** The doors of campaigns. */
@Module({ imports: [] })
export class CampaignsApiModule {}
