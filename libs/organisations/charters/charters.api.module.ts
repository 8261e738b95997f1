import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations.module.js';
import { ChartersModule } from './charters.module.js';
import { ChartersResolver } from './charters.resolver.js';
import { CharterFieldsResolver } from './reading/charter-fields.resolver.js';
import { CoalitionChartersResolver } from './reading/coalition-charters.resolver.js';

@Module({ imports: [ChartersModule, OrganisationsModule], providers: [CharterFieldsResolver, ChartersResolver, CoalitionChartersResolver], exports: [ChartersModule] })
export class ChartersApiModule {}
