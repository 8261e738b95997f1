import { Module } from '@nestjs/common';
import { ActivitiesWorkerModule } from './activities/activities.worker.module.js';
import { DeliveryWorkerModule } from './delivery/delivery.worker.module.js';
import { LettersWorkerModule } from './letters/letters.worker.module.js';
import { ParticipationWorkerModule } from './participation/participation.worker.module.js';
import { PlanWorkerModule } from './plan/plan.worker.module.js';

const parts = [
  ActivitiesWorkerModule,
  DeliveryWorkerModule,
  LettersWorkerModule,
  ParticipationWorkerModule,
  PlanWorkerModule,
];

/** The jobs of campaigns. Wants the global `Outbox` and `MailSender`. */
@Module({ imports: parts })
export class CampaignsWorkerModule {}
