import { Module } from '@nestjs/common';

/** The jobs of campaigns. Wants the global `Outbox` and `MailSender`. */
@Module({ imports: [] })
export class CampaignsWorkerModule {}
