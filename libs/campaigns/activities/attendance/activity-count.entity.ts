import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow, OrganisationRow } from '#libs/organisations';
import { ActivityRow } from '../activity.entity.js';
import type { Affiliation, Gender } from '../activity.enums.js';

/** How many were registered and came, of one organisation and gender. It stays when the persons are erased. */
@Entity('activity_count')
@Check('activity_count_registered_check', 'registered >= 0')
@Check('activity_count_attended_check', 'attended >= 0')
@Check('activity_count_gender_check', `gender in ('woman', 'man', 'other')`)
@Check('activity_count_affiliation_check', `affiliation in ('member', 'other', 'none')`)
@Check('activity_count_member_check', `(organisation_id is not null) = (affiliation = 'member')`)
@Index('activity_count_once_idx', { synchronize: false })
export class ActivityCountRow {
  @Id() id: string;
  @ForeignKey(() => ActivityRow)
  @Column('uuid')
  activityId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text') affiliation: Affiliation;
  @Column('text', { nullable: true }) gender: Gender | null;
  @Column('integer') registered: number;
  @Column('integer') attended: number;
}

/** A mistake in the counts of an evaluated activity, put right by staff: so many more or fewer came, and why. */
@Entity('activity_correction')
@Check('activity_correction_delta_check', 'delta <> 0')
@Check('activity_correction_gender_check', `gender in ('woman', 'man', 'other')`)
@Check('activity_correction_affiliation_check', `affiliation in ('member', 'other', 'none')`)
@Check('activity_correction_member_check', `(organisation_id is not null) = (affiliation = 'member')`)
@Index('activity_correction_activity_id_idx', ['activityId'])
export class ActivityCorrectionRow {
  @Id() id: string;
  @ForeignKey(() => ActivityRow)
  @Column('uuid')
  activityId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @Column('text') affiliation: Affiliation;
  @Column('text', { nullable: true }) gender: Gender | null;
  @Column('integer') delta: number;
  @Column('text') reason: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() madeAt: Date;
}
