import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { ParticipationModule } from './participation.module.js';
import { AnnounceParticipation } from './telling/announce-participation.handler.js';
import { KeepParticipations } from './telling/keep-participations.job.js';
import { ParticipationNotices } from './telling/participation-notices.service.js';
import { SendParticipationNotice } from './telling/send-participation-notice.handler.js';

/** The jobs of participation; wants the global `MailSender`. */
@Module({ imports: [AuthModule, ParticipationModule], providers: [AnnounceParticipation, DeliverNotice, KeepParticipations, ParticipationNotices, SendParticipationNotice] })
export class ParticipationWorkerModule {}
