import { Module } from '@nestjs/common';
import { ReportResolver } from './reading/report.resolver.js';
import { ContributionsResolver } from './reading/contributions.resolver.js';
import { ReportsModule } from './reports.module.js';

/** The doors of joint reports. */
@Module({ imports: [ReportsModule], providers: [ContributionsResolver, ReportResolver] })
export class ReportsApiModule {}
