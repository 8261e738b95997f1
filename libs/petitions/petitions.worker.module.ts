import { Module } from '@nestjs/common';
import { PetitionsModule } from './petitions.module.js';
import { KeepSchedule } from './publishing/keep-schedule.job.js';

/** Job handlers of the petitions area. */
@Module({ imports: [PetitionsModule], providers: [KeepSchedule] })
export class PetitionsWorkerModule {}
