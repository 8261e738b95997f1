import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { ActionFieldsResolver } from './actions/action-fields.resolver.js';
import { ActionsResolver } from './actions/actions.resolver.js';
import { CampaignCourseResolver } from './campaigns/campaign-course.resolver.js';
import { CampaignFieldsResolver } from './campaigns/campaign-fields.resolver.js';
import { CampaignsResolver } from './campaigns/campaigns.resolver.js';
import { ProposedCampaignResolver } from './campaigns/proposed-campaign.resolver.js';
import { MessagesResolver } from './messages/messages.resolver.js';
import { PlanModule } from './plan.module.js';
import { ProjectsResolver } from './projects/projects.resolver.js';
import { StrategiesResolver } from './strategies/strategies.resolver.js';
import { TemplatesResolver } from './templates/templates.resolver.js';

/** The doors of campaigns and their plan. */
@Module({
  imports: [OrganisationsModule, PetitionsModule, PlanModule],
  providers: [ActionFieldsResolver, ActionsResolver, CampaignCourseResolver, CampaignFieldsResolver, CampaignsResolver, MessagesResolver, ProjectsResolver, ProposedCampaignResolver, StrategiesResolver, TemplatesResolver],
})
export class PlanApiModule {}
