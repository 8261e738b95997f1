import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { DeliverNotice } from '#libs/organisations';
import { RecommendationsModule } from './recommendations.module.js';
import { KeepRecommendations } from './telling/keep-recommendations.job.js';
import { SendRecommendationNotice } from './telling/send-recommendation-notice.handler.js';

/** The jobs of recommendations; wants the global `MailSender`. */
@Module({ imports: [AuthModule, RecommendationsModule], providers: [DeliverNotice, KeepRecommendations, SendRecommendationNotice] })
export class RecommendationsWorkerModule {}
