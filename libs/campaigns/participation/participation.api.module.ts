import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { CampaignMembersResolver } from './numbers/campaign-members.resolver.js';
import { OpeningsResolver } from './pages/openings.resolver.js';
import { ParticipationModule } from './participation.module.js';
import { ParticipationFieldsResolver, ParticipationResolver } from './reading/participation.resolver.js';

/** The doors of participation. */
@Module({ imports: [OrganisationsModule, ParticipationModule], providers: [CampaignMembersResolver, OpeningsResolver, ParticipationFieldsResolver, ParticipationResolver] })
export class ParticipationApiModule {}
