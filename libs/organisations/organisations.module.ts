import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationKeys } from './keys/organisation-keys.service.js';
import { Organisations } from './organisations.service.js';
import { Actors } from './members/actors.service.js';

/** Coalitions, organisations and who may act in them. */
@Module({ imports: [AuthModule], providers: [Actors, OrganisationKeys], exports: [Actors, OrganisationKeys] })
export class OrganisationsModule {}
