import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { CorrectionFieldsResolver, CorrectionResolver } from './correcting/correction.resolver.js';
import { VersionAuthors } from './reading/version-authors.js';
import { EditionFieldsResolver, VersionFieldsResolver } from './version-fields.resolver.js';
import { VersionsModule } from './versions.module.js';
import { ReadVersionsResolver, VersionsResolver } from './versions.resolver.js';

/** The doors of versions. */
@Module({ imports: [AuthModule, VersionsModule], providers: [CorrectionFieldsResolver, CorrectionResolver, EditionFieldsResolver, ReadVersionsResolver, VersionAuthors, VersionFieldsResolver, VersionsResolver] })
export class VersionsApiModule {}
