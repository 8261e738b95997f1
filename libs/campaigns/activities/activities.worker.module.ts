import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { MailAllowance } from '#libs/signatures';
import { Counts } from './attendance/counts.service.js';
import { ActivityMails } from './telling/activity-mails.service.js';
import { AnnounceActivity } from './telling/announce-activity.handler.js';
import { AnswerRegistration } from './telling/answer-registration.handler.js';
import { KeepActivities } from './telling/keep-activities.job.js';
import { SendActivityNotice } from './telling/send-activity-notice.handler.js';

/** The jobs of activities. Wants the global `Outbox` and `MailSender`. */
@Module({ imports: [AuthModule], providers: [ActivityMails, AnnounceActivity, AnswerRegistration, Counts, DeliverNotice, KeepActivities, MailAllowance, SendActivityNotice] })
export class ActivitiesWorkerModule {}
