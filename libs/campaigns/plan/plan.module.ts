import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MeetingsModule, OrganisationsModule } from '#libs/organisations';
import { ActionSubjects } from './actions/action-subjects.service.js';
import { Actions } from './actions/actions.service.js';
import { GiveCampaignTask } from './actions/give-campaign-task.service.js';
import { NotePublication } from './actions/note-publication.service.js';
import { PlanAction } from './actions/plan-action.service.js';
import { ActionCalendar } from './calendar/action-calendar.js';
import { CampaignEvents } from './campaign.events.js';
import { CampaignFromProposal } from './campaigns/campaign-from-proposal.service.js';
import { Campaigns } from './campaigns/campaigns.service.js';
import { MoveCampaign } from './campaigns/move-campaign.service.js';
import { PlanCampaign } from './campaigns/plan-campaign.service.js';
import { Checklist } from './checklist/checklist.service.js';
import { ApprovedMessages } from './messages/approved-messages.service.js';
import { CampaignMessages } from './messages/messages.service.js';
import { WriteMessage } from './messages/write-message.service.js';
import './plan.permissions.js';
import { Projects } from './projects/projects.service.js';
import { Strategies } from './strategies/strategies.service.js';
import { FillCampaign } from './templates/fill-campaign.service.js';
import { LaunchCampaign } from './templates/launch-campaign.service.js';
import { MakeTemplate } from './templates/make-template.service.js';
import { CampaignTemplates } from './templates/templates.service.js';

const course = [CampaignEvents, CampaignFromProposal, Campaigns, Checklist, MoveCampaign, PlanCampaign, Projects, Strategies];
const actions = [ActionCalendar, ActionSubjects, Actions, GiveCampaignTask, NotePublication, PlanAction];
const messages = [ApprovedMessages, CampaignMessages, WriteMessage];
const templates = [CampaignTemplates, FillCampaign, LaunchCampaign, MakeTemplate];
const services = [...course, ...actions, ...messages, ...templates];

/** Campaigns and what is planned in them. */
@Module({ imports: [AuthModule, MeetingsModule, OrganisationsModule], providers: services, exports: services })
export class PlanModule {}
