import { Module } from '@nestjs/common';
import { MailingsModule } from './mailings.module.js';
import { OneClickBodies } from './one-click-bodies.js';
import { NewsletterNumbersResolver } from './newsletter/newsletter-numbers.resolver.js';
import { NewsletterResolver } from './newsletter/newsletter.resolver.js';
import { SubscribeController } from './newsletter/subscribe.controller.js';
import { MailingFieldsResolver } from './reading/mailing-fields.resolver.js';
import { MailingsResolver } from './reading/mailings.resolver.js';
import { SendMailingResolver } from './sending/send-mailing.resolver.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeResolver } from './unsubscribe.resolver.js';
import { WriteMailingResolver } from './writing/write-mailing.resolver.js';

/** The doors of mailings: GraphQL for staff, subscribing and unsubscribing for everybody. */
@Module({
  imports: [MailingsModule],
  controllers: [UnsubscribeController, SubscribeController],
  providers: [MailingsResolver, MailingFieldsResolver, WriteMailingResolver, SendMailingResolver, UnsubscribeResolver, NewsletterResolver, NewsletterNumbersResolver, OneClickBodies],
})
export class MailingsApiModule {}
