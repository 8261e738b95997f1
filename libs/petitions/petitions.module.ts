import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { OpenPetitions } from './open-petitions.service.js';
import { PetitionEvents } from './petition.events.js';
import { Petitions } from './petitions.service.js';

/** Services of the petitions area. */
@Module({
  imports: [AuthModule, OrganisationsModule],
  providers: [Petitions, PetitionEvents, OpenPetitions],
  exports: [Petitions, PetitionEvents, OpenPetitions],
})
export class PetitionsModule {}
