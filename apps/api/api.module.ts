import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AuthApiModule, authEntities } from '#libs/auth';
import { campaignEntities, CampaignsApiModule } from '#libs/campaigns';
import { Config, ConfigModule } from '#libs/config';
import { ContextModule } from '#libs/context';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule } from '#libs/database';
import { documentEntities, DocumentsApiModule } from '#libs/documents';
import { exportEntities, ExportsApiModule } from '#libs/exports';
import { GraphqlModule } from '#libs/graphql';
import { JobsModule, OutboxRow } from '#libs/jobs';
import { mailingEntities, MailingsApiModule } from '#libs/mailings';
import { organisationEntities, OrganisationsApiModule } from '#libs/organisations';
import { petitionEntities, PetitionsApiModule } from '#libs/petitions';
import { signatureEntities, SignaturesApiModule } from '#libs/signatures';
import { InboxModule, SmtpModule } from '#libs/smtp';
import { HealthController } from './health/health.controller.js';
import { MetricsController } from './health/metrics.controller.js';
import { Readiness } from './health/readiness.js';
import { ErrorFilter } from './http/error.filter.js';
import { RequestContexts } from './http/request-contexts.js';

/** Every table the api knows. */
export const entities = [OutboxRow, ...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities, ...documentEntities, ...mailingEntities, ...exportEntities];
const areas = [AuthApiModule, OrganisationsApiModule, PetitionsApiModule, SignaturesApiModule, CampaignsApiModule, DocumentsApiModule, MailingsApiModule, ExportsApiModule];

/** Everything that answers requests, in the database role that row security holds. */
@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    const tools = [ConfigModule.forRoot(config), ContextModule, CryptoModule, DatabaseModule.forRoot('sawt_app', entities), JobsModule, SmtpModule, GraphqlModule.forRoot()];
    return {
      module: ApiModule,
      imports: [...tools, ...areas, ...(config.inboxDir ? [InboxModule] : [])],
      controllers: [HealthController, MetricsController],
      providers: [RequestContexts, Readiness, { provide: APP_FILTER, useClass: ErrorFilter }],
    };
  }
}
