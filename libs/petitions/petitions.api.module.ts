import { Module } from '@nestjs/common';
import { PetitionsModule } from './petitions.module.js';

/** GraphQL doors of the petitions area. */
@Module({ imports: [PetitionsModule] })
export class PetitionsApiModule {}
