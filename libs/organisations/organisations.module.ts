import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { OrganisationKeys } from './keys/organisation-keys.service.js';

/** Coalitions, organisations and who may act in them. */
@Module({ imports: [AuthModule], providers: [OrganisationKeys], exports: [OrganisationKeys] })
export class OrganisationsModule {}
