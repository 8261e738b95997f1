import { Module, type DynamicModule } from '@nestjs/common';
import { authEntities, AuthModule } from '#libs/auth';
import { campaignEntities, CampaignsModule } from '#libs/campaigns';
import { ConfigModule, type Config } from '#libs/config';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule } from '#libs/database';
import { documentEntities, DocumentsModule } from '#libs/documents';
import { exportEntities, IndicatorsModule } from '#libs/exports';
import { JobsModule } from '#libs/jobs';
import { mailingEntities, MailingsModule } from '#libs/mailings';
import { AdmissionsModule, ApplyingModule, ChartersModule, MeetingsModule, organisationEntities, OrganisationsModule } from '#libs/organisations';
import { petitionEntities, PetitionsModule } from '#libs/petitions';
import { signatureEntities, SignaturesModule } from '#libs/signatures';
import { SmtpModule } from '#libs/smtp';
import { Admitting } from './demo/admitting.service.js';
import { Advocating } from './demo/advocating.service.js';
import { Applying } from './demo/applying.service.js';
import { BuildDemo } from './demo/build-demo.service.js';
import { CampaignPurpose } from './demo/campaign-purpose.service.js';
import { CampaignWork } from './demo/campaign-work.service.js';
import { Campaigning } from './demo/campaigning.service.js';
import { Participating } from './demo/participating.service.js';
import { CharterAnswers } from './demo/charter-answers.service.js';
import { Chartering } from './demo/chartering.service.js';
import { CoalitionLife } from './demo/coalition-life.service.js';
import { Convening } from './demo/convening.service.js';
import { GroupSeating } from './demo/group-seating.service.js';
import { GroupWriting } from './demo/group-writing.service.js';
import { Grouping } from './demo/grouping.service.js';
import { Deciding } from './demo/deciding.service.js';
import { DecisionCourse } from './demo/decision-course.service.js';
import { Drafting } from './demo/drafting.service.js';
import { Adopting } from './demo/adopting.service.js';
import { Correcting } from './demo/correcting.service.js';
import { DocumentCourse } from './demo/document-course.service.js';
import { Drawing } from './demo/drawing.service.js';
import { Gathering } from './demo/gathering.service.js';
import { Measuring } from './demo/measuring.service.js';
import { Minuting } from './demo/minuting.service.js';
import { Reviewing } from './demo/reviewing.service.js';
import { Founding } from './demo/founding.service.js';
import { Mandating } from './demo/mandating.service.js';
import { Amending } from './demo/amending.service.js';
import { Debating } from './demo/debating.service.js';
import { SignDemo } from './demo/sign-demo.service.js';
import { StartDemoApplication } from './demo/start-application.service.js';
import { Targeting } from './demo/targeting.service.js';
import { SubscribeDemo } from './demo/subscribe-demo.service.js';
import { Lettering } from './demo/lettering.service.js';
import { LetterWriting } from './demo/letter-writing.service.js';
import { Tracking } from './demo/tracking.service.js';
import { Writing } from './demo/writing.service.js';
import { Positions } from './demo/positions.service.js';
import { Consulting } from './demo/consulting.service.js';
import { AfterReport } from './demo/after-report.service.js';
import { PastReport } from './demo/past-report.service.js';
import { ReportDesk, Reporting, ReportSpeaking } from './demo/reporting.service.js';
import { SigningOff } from './demo/signing-off.service.js';

const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities, ...documentEntities, ...mailingEntities, ...exportEntities];

/** The services of the areas, in the role of the worker, for commands. */
@Module({})
export class CliModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: CliModule,
      imports: [
        ConfigModule.forRoot(config), CryptoModule, DatabaseModule.forRoot('sawt_worker', entities), JobsModule, SmtpModule,
        AuthModule, AdmissionsModule, ApplyingModule, OrganisationsModule, ChartersModule, MeetingsModule, PetitionsModule, SignaturesModule, CampaignsModule, DocumentsModule, MailingsModule, IndicatorsModule,
      ],
      providers: [Admitting, Applying, BuildDemo, CoalitionLife, Consulting, Grouping, GroupSeating, GroupWriting, Convening, Minuting, Drawing, Founding, Gathering, Mandating, Measuring, Deciding, DecisionCourse, Chartering, CharterAnswers, Drafting, Reviewing, SignDemo, StartDemoApplication, SubscribeDemo, Targeting, Tracking, Advocating, CampaignPurpose, CampaignWork, Campaigning, Participating, Lettering, LetterWriting, Amending, Debating, Adopting, Correcting, DocumentCourse, Positions, ReportDesk, Reporting, ReportSpeaking, SigningOff, AfterReport, PastReport, Writing],
    };
  }
}
