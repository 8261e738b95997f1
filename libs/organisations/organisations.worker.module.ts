import { Module } from '@nestjs/common';
import { OrganisationsModule } from './organisations.module.js';

/** The jobs of organisations. */
@Module({ imports: [OrganisationsModule] })
export class OrganisationsWorkerModule {}
