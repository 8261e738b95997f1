import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id } from '#libs/database';
import { MailingRow } from './mailing.entity.js';

/** Up to 300 recipients that one job sends to. Its counters are moved by the statement that moves the recipients. */
@Entity('mailing_batch')
@Unique('mailing_batch_mailing_id_number_key', ['mailingId', 'number'])
export class MailingBatchRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => MailingRow, { onDelete: 'CASCADE' }) mailingId: string;
  @Column('uuid') organisationId: string;
  /** 1, 2, 3 … within the mailing. */
  @Column('integer') number: number;
  @Column('integer') size: number;
  @Column('integer', { default: 0 }) sent: number;
  @Column('integer', { default: 0 }) failed: number;
  @Column('integer', { default: 0 }) skipped: number;
  @Column('integer', { default: 0 }) ambiguous: number;
}
