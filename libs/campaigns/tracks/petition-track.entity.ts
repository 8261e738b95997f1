import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MadeAt } from '#libs/database';
import { PetitionRow } from '#libs/petitions';
import { LegalTrackRow } from './legal-track.entity.js';

export const trackRoutes = ['citizens', 'association'] as const;
export type TrackRoute = (typeof trackRoutes)[number];

/** The track a petition follows: chosen until it opens, then fixed in the version that held that day. */
@Entity('petition_track')
@Check('petition_track_route_check', `route in ('citizens', 'association')`)
@Check('petition_track_fixed_check', '(track_id is null) = (fixed_on is null)')
@Check('petition_track_free_check', 'track_key is not null or (place is null and track_id is null)')
@Index('petition_track_track_id_idx', ['trackId'])
export class PetitionTrackRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow) petitionId: string;
  /** Null for a free advocacy petition. */
  @Column('text', { nullable: true }) trackKey: string | null;
  /** Code of the region, prefecture or province, or the kind of commune, where it is filed. */
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { default: 'citizens' }) route: TrackRoute;
  @Column('uuid', { nullable: true }) @ForeignKey(() => LegalTrackRow) trackId: string | null;
  /** Day of the opening. */
  @Column('date', { nullable: true }) fixedOn: string | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) chosenBy: string | null;
  @MadeAt() chosenAt: Date;
}
