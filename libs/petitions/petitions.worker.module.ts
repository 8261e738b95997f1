import { Module } from '@nestjs/common';
import { PetitionsModule } from './petitions.module.js';

/** Job handlers of the petitions area. */
@Module({ imports: [PetitionsModule] })
export class PetitionsWorkerModule {}
