import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { PlanModule } from '../plan/plan.module.js';
import { AnswerParticipation } from './course/answer-participation.service.js';
import { AskToJoin } from './course/ask-to-join.service.js';
import { CarryPetitions } from './course/carry-petitions.service.js';
import { InviteToCampaign } from './course/invite-to-campaign.service.js';
import { SetParticipationRules } from './course/set-participation-rules.service.js';
import { InviteLaunched } from './invite-launched.js';
import { MoveParticipation } from './move-participation.service.js';
import { ReadBrought } from './numbers/read-brought.service.js';
import { Openings } from './pages/openings.service.js';
import './participation.permissions.js';
import { Participations } from './participations.service.js';
import { ReadParticipation } from './reading/read-participation.service.js';

const services = [AnswerParticipation, AskToJoin, CarryPetitions, InviteLaunched, InviteToCampaign, MoveParticipation, Openings, Participations, ReadBrought, ReadParticipation, SetParticipationRules];

/** Which organisations take part in a campaign, and what each brings. */
@Module({ imports: [AuthModule, OrganisationsModule, PetitionsModule, PlanModule], providers: services, exports: services })
export class ParticipationModule {}
