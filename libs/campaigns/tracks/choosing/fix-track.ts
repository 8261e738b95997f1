import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayOf } from '#libs/i18n';
import { PetitionEvents, type PetitionRow } from '#libs/petitions';
import { LegalTracks } from '../legal-tracks.service.js';
import { PetitionTrackRow } from '../petition-track.entity.js';

/** Fixes the version of a petition's track when it opens: the one that holds on that day in Casablanca. */
@Injectable()
export class FixTrack implements OnModuleInit {
  constructor(
    private readonly events: PetitionEvents,
    private readonly tracks: LegalTracks,
  ) {}

  onModuleInit(): void {
    this.events.on('opened', (em, petition) => this.fix(em, petition));
  }

  private async fix(em: EntityManager, { id, openedAt }: PetitionRow): Promise<void> {
    const chosen = await em.findOneBy(PetitionTrackRow, { petitionId: id });
    if (!chosen?.trackKey || chosen.trackId || !openedAt) return;
    const fixedOn = dayOf(openedAt);
    const version = this.tracks.on(chosen.trackKey, fixedOn);
    if (!version) throw new Error(`No version of ${chosen.trackKey} holds on ${fixedOn}`);
    await em.update(PetitionTrackRow, { petitionId: id }, { trackId: version.id, fixedOn });
  }
}
