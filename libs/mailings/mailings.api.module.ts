import { Module } from '@nestjs/common';
import { SignaturesModule } from '#libs/signatures';
import { MailingsModule } from './mailings.module.js';
import { OneClickBodies } from './one-click-bodies.js';
import { MailingFieldsResolver } from './reading/mailing-fields.resolver.js';
import { MailingsResolver } from './reading/mailings.resolver.js';
import { SendMailingResolver } from './sending/send-mailing.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeResolver } from './unsubscribe.resolver.js';
import { WriteMailingResolver } from './writing/write-mailing.resolver.js';

/** The doors of mailings: GraphQL for staff, unsubscribing for everybody. */
@Module({
  imports: [MailingsModule, SignaturesModule],
  controllers: [UnsubscribeController],
  providers: [MailingsResolver, MailingFieldsResolver, WriteMailingResolver, SendMailingResolver, UnsubscribeResolver, OneClickBodies],
})
export class MailingsApiModule {}
