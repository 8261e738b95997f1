import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#libs/organisations';
import { StreamModule } from './stream.module.js';
import { StreamResolver } from './stream.resolver.js';

@Module({ imports: [OrganisationsModule, StreamModule], providers: [StreamResolver] })
export class StreamApiModule {}
