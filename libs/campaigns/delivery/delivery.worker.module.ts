import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { DeliveryModule } from './delivery.module.js';
import { KeepFilings } from './reminding/keep-filings.job.js';
import { SendFilingNotice } from './reminding/send-filing-notice.handler.js';

/** The jobs of delivery, and the rules that are fixed when a petition opens by itself; wants the global `MailSender`. */
@Module({ imports: [AuthModule, DeliveryModule], providers: [DeliverNotice, KeepFilings, SendFilingNotice] })
export class DeliveryWorkerModule {}
