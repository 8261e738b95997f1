import { Column, Entity, Unique } from 'typeorm';
import { Id, MadeAt } from '#libs/database';
import type { LegalTrack } from './rules/legal-track.js';

/** One version of the rules of a legal track. By which a petition is judged, it does not change any more. */
@Entity('legal_track')
@Unique('legal_track_version_key', ['key', 'version'])
export class LegalTrackRow {
  @Id() id: string;
  @Column('text') key: string;
  @Column('smallint') version: number;
  @Column('date') holdsFrom: string;
  @Column('jsonb') rule: LegalTrack;
  @MadeAt() loadedAt: Date;
}
