import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { CampaignsResolver } from './campaigns/campaigns.resolver.js';
import { PlanModule } from './plan.module.js';

/** The doors of campaigns and their plan. */
@Module({ imports: [OrganisationsModule, PlanModule], providers: [CampaignsResolver] })
export class PlanApiModule {}
