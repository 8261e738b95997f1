import { Module, type DynamicModule } from '@nestjs/common';
import { authEntities, AuthWorkerModule } from '#libs/auth';
import { campaignEntities, CampaignsWorkerModule } from '#libs/campaigns';
import { Config, ConfigModule } from '#libs/config';
import { CryptoModule } from '#libs/crypto';
import { DatabaseModule } from '#libs/database';
import { documentEntities, DocumentsWorkerModule } from '#libs/documents';
import { exportEntities, ExportsWorkerModule } from '#libs/exports';
import { JobsWorkerModule } from '#libs/jobs';
import { mailingEntities, MailingsWorkerModule } from '#libs/mailings';
import { organisationEntities, OrganisationsWorkerModule } from '#libs/organisations';
import { petitionEntities, PetitionsWorkerModule } from '#libs/petitions';
import { signatureEntities, SignaturesWorkerModule } from '#libs/signatures';
import { SmtpModule } from '#libs/smtp';

const entities = [...authEntities, ...organisationEntities, ...petitionEntities, ...signatureEntities, ...campaignEntities, ...documentEntities, ...mailingEntities, ...exportEntities];

/** Everything that works behind the requests, in the database role that sees all coalitions. */
@Module({})
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigModule.forRoot(config), CryptoModule, DatabaseModule.forRoot('sawt_worker', entities), JobsWorkerModule, SmtpModule,
        AuthWorkerModule, OrganisationsWorkerModule, PetitionsWorkerModule, SignaturesWorkerModule, CampaignsWorkerModule, DocumentsWorkerModule, MailingsWorkerModule, ExportsWorkerModule,
      ],
    };
  }
}
