import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations.module.js';
import { AdmissionsModule } from './admissions.module.js';
import { AdmissionsResolver } from './admissions.resolver.js';
import { DecidingResolver } from './deciding/deciding.resolver.js';
import { ApplicationBesideResolver } from './reading/application-beside.resolver.js';
import { ApplicationFieldsResolver } from './reading/application-fields.resolver.js';

@Module({ imports: [AdmissionsModule, OrganisationsModule], providers: [AdmissionsResolver, ApplicationBesideResolver, ApplicationFieldsResolver, DecidingResolver], exports: [AdmissionsModule] })
export class AdmissionsApiModule {}
