import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MailingRow } from './mailing.entity.js';

/** A mailbox a mailing has gone to, by a hash that is another in each mailing: who is signer and subscriber gets one mail. Written by the worker alone. */
@Entity('mailing_mailbox')
export class MailingMailboxRow {
  @PrimaryColumn('uuid') @ForeignKey(() => MailingRow, { onDelete: 'CASCADE' }) mailingId: string;
  @PrimaryColumn('bytea') token: Buffer;
  @Column('uuid') recipientId: string;
}
