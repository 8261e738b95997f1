import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { SignoffModule } from './signoff.module.js';
import { AnnounceSignOff } from './telling/announce-sign-off.handler.js';
import { KeepSignOffs } from './telling/keep-sign-offs.job.js';
import { SendSignOffNotice } from './telling/send-sign-off-notice.handler.js';
import { SignOffNotices } from './telling/sign-off-notices.service.js';

/** The jobs of sign-off; wants the global `MailSender`. */
@Module({ imports: [AuthModule, SignoffModule], providers: [AnnounceSignOff, DeliverNotice, KeepSignOffs, SendSignOffNotice, SignOffNotices] })
export class SignoffWorkerModule {}
