import { Module } from '@nestjs/common';
import { OrganisationsModule } from './organisations.module.js';
import { CoalitionsResolver } from './reading/coalitions.resolver.js';
import { OrganisationsResolver } from './reading/organisations.resolver.js';

/** The doors of coalitions and organisations. */
@Module({ imports: [OrganisationsModule], providers: [CoalitionsResolver, OrganisationsResolver], exports: [OrganisationsModule] })
export class OrganisationsApiModule {}
