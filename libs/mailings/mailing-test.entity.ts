import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { MailingRow } from './mailing.entity.js';

/** A test: a member of staff was sent these words at the address of their own account. */
@Entity('mailing_test')
@Index('mailing_test_mailing_id_idx', ['mailingId'])
export class MailingTestRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => MailingRow, { onDelete: 'CASCADE' }) mailingId: string;
  @Column('uuid') organisationId: string;
  @Column('uuid') @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' }) accountId: string;
  @Column('bytea') contentHash: Buffer;
  @MadeAt() createdAt: Date;
  @Moment({ nullable: true }) sentAt: Date | null;
}
