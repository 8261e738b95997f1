import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { RateLimitsModule } from '#libs/context';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { SignaturesModule } from '#libs/signatures';
import './mailing.jobs.js';
import './mailing.permissions.js';
import { MoveMailing } from './move-mailing.service.js';
import { ConfirmSubscription } from './newsletter/confirm-subscription.service.js';
import { CountNewsletter } from './newsletter/count-newsletter.service.js';
import { LeaveNewsletter } from './newsletter/leave-newsletter.service.js';
import { MySubscription } from './newsletter/my-subscription.service.js';
import { NewsletterDoor } from './newsletter/newsletter-door.js';
import { NewsletterTexts } from './newsletter/newsletter-texts.js';
import { OfferedNews } from './newsletter/offered-news.service.js';
import { Subscribe } from './newsletter/subscribe.service.js';
import { Subscribers } from './newsletter/subscribers.js';
import { CountAudience } from './reading/count-audience.service.js';
import { MailingLoaders } from './reading/mailing-loaders.js';
import { ShowProgress } from './reading/mailing-progress.service.js';
import { mailingWorks } from './reading/mailing-works.js';
import { Mailings } from './reading/mailings.service.js';
import { CancelMailing } from './sending/cancel-mailing.service.js';
import { PauseMailing } from './sending/pause-mailing.service.js';
import { ResumeMailing } from './sending/resume-mailing.service.js';
import { SendMailing } from './sending/send-mailing.service.js';
import { ApproveMailing } from './writing/approve-mailing.service.js';
import { ChooseAudience } from './writing/choose-audience.service.js';
import { CreateMailing } from './writing/create-mailing.service.js';
import { PreviewMailing } from './writing/preview-mailing.service.js';
import { TestMailing } from './writing/test-mailing.service.js';
import { UpdateMailing } from './writing/update-mailing.service.js';

const services = [
  CreateMailing, UpdateMailing, TestMailing, ApproveMailing, PreviewMailing, SendMailing, PauseMailing, ResumeMailing, CancelMailing,
  Mailings, ShowProgress, CountAudience, MailingLoaders,
  Subscribe, ConfirmSubscription, MySubscription, LeaveNewsletter, CountNewsletter, Subscribers,
];

/** Writing, approving, sending and reading mailings; subscribing to newsletters. */
@Module({
  imports: [RateLimitsModule, AuthModule, OrganisationsModule, PetitionsModule, SignaturesModule],
  providers: [...services, MoveMailing, NewsletterDoor, NewsletterTexts, OfferedNews, ChooseAudience, mailingWorks],
  exports: services,
})
export class MailingsModule {}
