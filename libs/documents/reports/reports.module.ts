import './reports.permissions.js';
import './telling/report.jobs.js';
import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { LiveModule } from '../live/live.module.js';
import { TalkModule } from '../talk/talk.module.js';
import { VersionsModule } from '../versions/versions.module.js';
import { LeadCall } from './calling/lead-call.service.js';
import { SetReport } from './calling/set-report.service.js';
import { WriteTheme } from './calling/write-theme.service.js';
import { BeginContribution } from './contributing/begin-contribution.service.js';
import { ContributionSeats } from './contributing/contribution-seats.service.js';
import { HandIn } from './contributing/hand-in.service.js';
import { WriteContribution } from './contributing/write-contribution.service.js';
import { LimitWords } from './limits/limit-words.service.js';
import { WaitForContributions } from './limits/wait-for-contributions.js';
import { MergeContribution } from './merging/merge-contribution.service.js';
import { SettleContribution } from './merging/settle-contribution.service.js';
import { AwaitedContributions } from './reading/awaited-contributions.service.js';
import { ReadReports } from './reading/read-reports.service.js';
import { ReportTexts } from './reading/report-texts.service.js';
import { Spokespersons } from './speaking/spokespersons.service.js';

const calling = [LeadCall, SetReport, WriteTheme];
const contributing = [BeginContribution, ContributionSeats, HandIn, WriteContribution];
const merging = [MergeContribution, SettleContribution];
const reading = [AwaitedContributions, ReadReports, ReportTexts];
const services = [...calling, ...contributing, ...merging, ...reading, Spokespersons];

/** Joint reports: the call, contributions, merging, and who speaks for all. */
@Module({ imports: [AdoptionModule, AuthModule, DraftingModule, LiveModule, OrganisationsModule, TalkModule, VersionsModule], providers: [...services, LimitWords, WaitForContributions], exports: services })
export class ReportsModule {}
