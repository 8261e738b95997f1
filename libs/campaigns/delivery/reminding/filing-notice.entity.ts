import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { FilingRow } from '../filing/filing.entity.js';

export const filingNoticeKinds = ['week', 'day', 'overdue'] as const;
export type FilingNoticeKind = (typeof filingNoticeKinds)[number];

/** One mail about an answer that is due, to one person; of each kind at most one for a day on which it is due. */
@Entity('filing_notice')
@Check('filing_notice_kind_check', `kind in ('week', 'day', 'overdue')`)
@Unique('filing_notice_once_key', ['filingId', 'accountId', 'kind', 'dueOn'])
@Index('filing_notice_account_id_idx', ['accountId'])
export class FilingNoticeRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => FilingRow) filingId: string;
  @Column('uuid') @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' }) accountId: string;
  @Column('text') kind: FilingNoticeKind;
  @Column('date') dueOn: string;
  @Moment({ nullable: true }) sentAt: Date | null;
}
