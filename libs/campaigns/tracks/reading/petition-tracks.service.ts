import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { momentOf } from '#libs/database';
import type { RequestContext } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { LegalTracks } from '../legal-tracks.service.js';
import { PetitionTrackRow } from '../petition-track.entity.js';
import type { FollowedTrack } from './followed-track.js';

/** Finds the track a petition follows: by the fixed version once it has opened, before that by the one of the day. */
@Injectable()
export class PetitionTracks {
  constructor(private readonly tracks: LegalTracks) {}

  /** Undefined for a free advocacy petition. */
  async of(em: EntityManager, ctx: RequestContext, petitionId: string): Promise<FollowedTrack | undefined> {
    const chosen = await em.findOneBy(PetitionTrackRow, { petitionId });
    if (!chosen?.trackKey) return undefined;
    const version = chosen.trackId ? await this.tracks.byId(em, chosen.trackId) : this.tracks.on(chosen.trackKey, dayOf(await momentOf(em, ctx)));
    return version && { chosen, version };
  }
}
