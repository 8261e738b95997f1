import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import type { AdmissionState } from '../admission.states.js';
import { ApplicationRow } from '../application.entity.js';

/** One step of an application's course, written by Postgres as it is taken; nobody changes or deletes it. */
@Entity('application_step')
@Index('application_step_application_id_idx', ['applicationId', 'id'])
export class ApplicationStepRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @Column('text', { nullable: true }) fromState: AdmissionState | null;
  @Column('text') toState: AdmissionState;
  @Column('text', { default: '' }) reason: string;
  /** Who took it; null for the applicant and for the clock. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** Until when the next was to be taken. */
  @Moment({ nullable: true }) dueAt: Date | null;
  @Moment({ default: () => 'now()' }) takenAt: Date;
}
