import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Locale } from '#libs/i18n';
import { MailingRow } from './mailing.entity.js';

/** A mailing's words in one language. Position 0 is read by whoever speaks none of its languages. */
@Entity('mailing_text')
export class MailingTextRow {
  @PrimaryColumn('uuid') @ForeignKey(() => MailingRow, { onDelete: 'CASCADE' }) mailingId: string;
  @Column('uuid') organisationId: string;
  @Column('smallint') position: number;
  @PrimaryColumn('text') locale: Locale;
  @Column('text') subject: string;
  @Column('text') body: string;
}
