import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { PlanModule } from './plan.module.js';
import { KeepActions } from './telling/keep-actions.job.js';
import { SendActionNotice } from './telling/send-action-notice.handler.js';

/** The reminders of coordinated actions; wants the global `Outbox` and `MailSender`. */
@Module({ imports: [AuthModule, PlanModule], providers: [DeliverNotice, KeepActions, SendActionNotice] })
export class PlanWorkerModule {}
