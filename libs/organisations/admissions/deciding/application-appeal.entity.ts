import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { ApplicationRow } from '../application.entity.js';

/** The applicant asks the members to decide anew on a refusal; once. */
@Entity('application_appeal')
@Check('application_appeal_outcome_check', `outcome in ('upheld', 'dismissed')`)
@Check('application_appeal_closed_check', '(outcome is null) = (closed_at is null)')
export class ApplicationAppealRow {
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  applicationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text') reason: string;
  @Moment() madeAt: Date;
  @Column('text', { nullable: true }) outcome: 'upheld' | 'dismissed' | null;
  @Moment({ nullable: true }) closedAt: Date | null;
}
