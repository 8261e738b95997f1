import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { ApplicationRow } from '../application.entity.js';

/** Who writes for the applicant: sealed, with the secret of the link that goes into every mail (see applicant.ts). Written before its application. */
@Entity('application_contact')
export class ApplicationContactRow {
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE', deferrable: 'INITIALLY DEFERRED' })
  @PrimaryColumn('uuid')
  applicationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  /** SHA-256 of the secret of the link; null once erased. */
  @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  /** When somebody pressed the button behind the link, and the mailbox was proved. */
  @Moment({ nullable: true }) confirmedAt: Date | null;
  /** The coordination sees who it is once it was sent. */
  @Column('boolean', { default: false }) isSubmitted: boolean;
}
