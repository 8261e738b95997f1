import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { MoveParticipation } from './move-participation.service.js';
import './participation.permissions.js';
import { Participations } from './participations.service.js';

const services = [MoveParticipation, Participations];

/** Which organisations take part in a campaign, and what each brings. */
@Module({ imports: [AuthModule], providers: services, exports: services })
export class ParticipationModule {}
