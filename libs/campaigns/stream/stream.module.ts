import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { Stream } from './stream.service.js';

/** What happened lately in public. */
@Module({ imports: [OrganisationsModule], providers: [Stream], exports: [Stream] })
export class StreamModule {}
