import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { PlanModule } from '../plan/plan.module.js';
import { InviteLaunched } from './invite-launched.js';
import { MoveParticipation } from './move-participation.service.js';
import './participation.permissions.js';
import { Participations } from './participations.service.js';

const services = [InviteLaunched, MoveParticipation, Participations];

/** Which organisations take part in a campaign, and what each brings. */
@Module({ imports: [AuthModule, PlanModule], providers: services, exports: services })
export class ParticipationModule {}
