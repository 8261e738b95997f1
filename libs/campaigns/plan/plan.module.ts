import { Module } from '@nestjs/common';
import './plan.permissions.js';
import { CampaignEvents } from './campaign.events.js';
import { Campaigns } from './campaigns/campaigns.service.js';
import { ApprovedMessages } from './messages/approved-messages.service.js';

const services = [ApprovedMessages, CampaignEvents, Campaigns];

/** Campaigns and what is planned in them. */
@Module({ providers: services, exports: services })
export class PlanModule {}
