import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice, OrganisationsModule } from '#libs/organisations';
import { AdoptionModule } from './adoption.module.js';
import { AdoptionNotices } from './telling/adoption-notices.service.js';
import { AnnounceAdoption } from './telling/announce-adoption.handler.js';
import { KeepAdoptions } from './telling/keep-adoptions.job.js';
import { OpenAdoptionVote } from './telling/open-adoption-vote.handler.js';
import { SendAdoptionNotice } from './telling/send-adoption-notice.handler.js';
import { SendToVote } from './telling/send-to-vote.handler.js';

/** The jobs of adoption; wants the global `MailSender`. */
@Module({ imports: [AdoptionModule, AuthModule, OrganisationsModule], providers: [AdoptionNotices, AnnounceAdoption, DeliverNotice, KeepAdoptions, OpenAdoptionVote, SendAdoptionNotice, SendToVote] })
export class AdoptionWorkerModule {}
