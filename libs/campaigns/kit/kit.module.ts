import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { ParticipationModule } from '../participation/participation.module.js';
import { PlanModule } from '../plan/plan.module.js';
import { GatherKit } from './gather-kit.service.js';
import { CampaignImages } from './images/campaign-images.service.js';
import './kit.permissions.js';
import { Kits } from './kits.service.js';

const services = [CampaignImages, GatherKit, Kits];

/** What a campaign gives to those who take part. */
@Module({ imports: [AuthModule, ParticipationModule, PlanModule], providers: services, exports: services })
export class KitModule {}
