import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { PetitionsModule } from '#libs/petitions';
import { AdvocacyTargets } from './directory/advocacy-targets.service.js';
import './targets.permissions.js';

const services = [AdvocacyTargets];

/** The directory of targets, and what a coalition does with them. */
@Module({ imports: [AuthModule, OrganisationsModule, PetitionsModule], providers: services, exports: services })
export class TargetsModule {}
