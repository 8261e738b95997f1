import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { ChecksOfWhom, OfWhom } from '../of-whom.entity.js';

/** How many were registered and came, of one organisation and gender. It stays when the persons are erased. */
@Entity('activity_count')
@ChecksOfWhom('activity_count')
@Check('activity_count_registered_check', 'registered >= 0')
@Check('activity_count_attended_check', 'attended >= 0')
@Index('activity_count_once_idx', { synchronize: false })
export class ActivityCountRow extends OfWhom {
  @Column('integer') registered: number;
  @Column('integer') attended: number;
}

/** A mistake in the counts of an evaluated activity, put right by staff: so many more or fewer came, and why. */
@Entity('activity_correction')
@ChecksOfWhom('activity_correction')
@Check('activity_correction_delta_check', 'delta <> 0')
@Index('activity_correction_activity_id_idx', ['activityId'])
export class ActivityCorrectionRow extends OfWhom {
  @Column('integer') delta: number;
  @Column('text') reason: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() madeAt: Date;
}
