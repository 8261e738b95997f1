import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationsModule } from '#libs/organisations';
import { CommitmentsResolver } from './commitments/commitments.resolver.js';
import { ContactFieldsResolver } from './dealing/contact-fields.resolver.js';
import { DealingResolver } from './dealing/dealing.resolver.js';
import { DirectoryResolver } from './directory/directory.resolver.js';
import { TargetFieldsResolver } from './reading/target-fields.resolver.js';
import { TargetsModule } from './targets.module.js';

/** The doors of the directory of targets. */
@Module({ imports: [AuthModule, OrganisationsModule, TargetsModule], providers: [CommitmentsResolver, ContactFieldsResolver, DealingResolver, DirectoryResolver, TargetFieldsResolver] })
export class TargetsApiModule {}
