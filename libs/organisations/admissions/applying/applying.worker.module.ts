import { Module } from '@nestjs/common';
import { MailApplicant } from './mail-applicant.handler.js';

/** The mails to applicants before and when their dossier is sent; wants the global `MailSender`. */
@Module({ providers: [MailApplicant] })
export class ApplyingWorkerModule {}
