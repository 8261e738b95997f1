import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationKeys } from './keys/organisation-keys.service.js';
import { Actors } from './members/actors.service.js';
import { Coalitions } from './reading/coalitions.service.js';
import { Neighbours } from './reading/neighbours.js';
import { Organisations } from './reading/organisations.service.js';

const services = [Actors, Coalitions, Neighbours, OrganisationKeys, Organisations];

/** Coalitions, organisations and who may act in them. */
@Module({ imports: [AuthModule], providers: services, exports: services })
export class OrganisationsModule {}
