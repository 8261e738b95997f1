import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { ConsultationLinks } from './consultations/consultation-links.service.js';
import { WaitForConsultations } from './consultations/wait-for-consultations.js';
import { AnnounceConsultation } from './telling/announce-consultation.handler.js';
import { ConsultationInvitations } from './telling/consultation-invitations.service.js';
import { EraseConsultations } from './telling/erase-consultations.job.js';
import { RemindConsulted } from './telling/remind-consulted.job.js';
import { SendDocumentNotice } from './telling/send-document-notice.handler.js';
import { TellConsultationClosed } from './telling/tell-consultation-closed.handler.js';
import { WriteToConsulted } from './telling/write-to-consulted.handler.js';

/** The jobs of what is said of documents. Wants the global `Outbox` and `MailSender`. */
@Module({ imports: [AdoptionModule, AuthModule], providers: [AnnounceConsultation, ConsultationInvitations, ConsultationLinks, DeliverNotice, EraseConsultations, RemindConsulted, SendDocumentNotice, TellConsultationClosed, WaitForConsultations, WriteToConsulted] })
export class TalkWorkerModule {}
