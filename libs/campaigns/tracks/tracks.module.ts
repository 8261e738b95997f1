import { Module } from '@nestjs/common';
import { AuthModule } from '#libs/auth';
import { PetitionsModule } from '#libs/petitions';
import { SignaturesModule } from '#libs/signatures';
import { ChooseTrack } from './choosing/choose-track.service.js';
import { FixTrack } from './choosing/fix-track.js';
import { LegalTracks } from './legal-tracks.service.js';
import { PetitionTracks } from './reading/petition-tracks.service.js';
import { ShowTrack } from './reading/show-track.service.js';
import './tracks.permissions.js';

const services = [ChooseTrack, LegalTracks, PetitionTracks, ShowTrack];

/** By which rules an authority receives a petition, which one a petition follows, and how far it is. */
@Module({ imports: [AuthModule, PetitionsModule, SignaturesModule], providers: [...services, FixTrack], exports: services })
export class TracksModule {}
