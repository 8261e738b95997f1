import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { MailingRow } from './mailing.entity.js';
import { outcomes, type Outcome } from './mailing.states.js';

/** The log of one recipient, only known by the number of a signature or of a subscription. Written by the worker alone. */
@Entity('mailing_recipient')
@Check('mailing_recipient_outcome_check', `outcome in (${outcomes.map((outcome) => `'${outcome}'`).join(', ')})`)
@Index('mailing_recipient_open_idx', { synchronize: false })
@Index('mailing_recipient_trouble_idx', { synchronize: false })
@Index('mailing_recipient_recipient_id_idx', ['recipientId'])
export class MailingRecipientRow {
  @PrimaryColumn('uuid') @ForeignKey(() => MailingRow, { onDelete: 'CASCADE' }) mailingId: string;
  @Column('uuid') organisationId: string;
  @PrimaryColumn('uuid') recipientId: string;
  /** The language they are written in: theirs, or the mailing's first. */
  @Column('text') locale: Locale;
  @Column('text', { default: 'queued' }) outcome: Outcome;
  @Column('integer') batch: number;
  @Column('smallint', { default: 0 }) tries: number;
  /** Why it failed, was put off or skipped: a code, never a server's words. */
  @Column('text', { nullable: true }) fault: string | null;
  @Moment({ default: () => 'now()' }) dueAt: Date;
  /** Until when a worker may be busy with it. */
  @Moment({ nullable: true }) leasedUntil: Date | null;
  @Moment({ nullable: true }) endedAt: Date | null;
}
