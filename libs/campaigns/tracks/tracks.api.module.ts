import { Module } from '@nestjs/common';
import { TracksModule } from './tracks.module.js';
import { TracksResolver } from './tracks.resolver.js';

/** The doors of legal tracks. */
@Module({ imports: [TracksModule], providers: [TracksResolver] })
export class TracksApiModule {}
