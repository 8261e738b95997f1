import { Module } from '@nestjs/common';
import { OrganisationsModule } from './organisations.module.js';

/** The doors of coalitions and organisations. */
@Module({ imports: [OrganisationsModule], exports: [OrganisationsModule] })
export class OrganisationsApiModule {}
