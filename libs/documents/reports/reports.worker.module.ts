import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { VersionsModule } from '../versions/versions.module.js';
import { LimitWords } from './limits/limit-words.service.js';
import { WaitForContributions } from './limits/wait-for-contributions.js';
import { AnnounceReport } from './telling/announce-report.handler.js';
import { KeepReports } from './telling/keep-reports.job.js';
import { ReportNotices } from './telling/report-notices.service.js';
import { SendReportNotice } from './telling/send-report-notice.handler.js';
import { TellOfReport } from './telling/tell-of-report.handler.js';

/** The jobs of joint reports. Wants the global `Outbox` and `MailSender`. */
@Module({ imports: [AdoptionModule, AuthModule, VersionsModule], providers: [AnnounceReport, DeliverNotice, KeepReports, LimitWords, ReportNotices, SendReportNotice, TellOfReport, WaitForContributions] })
export class ReportsWorkerModule {}
