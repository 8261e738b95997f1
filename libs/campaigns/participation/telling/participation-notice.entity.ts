import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { ParticipationRow } from '../campaign-participation.entity.js';

export const participationNoticeKinds = ['invited', 'ending', 'asked', 'answered'] as const;
export type ParticipationNoticeKind = (typeof participationNoticeKinds)[number];

/** One mail about one move of a participation, to one person; of each kind at most one. */
@Entity('campaign_participation_notice')
@Check('campaign_participation_notice_kind_check', `kind in ('invited', 'ending', 'asked', 'answered')`)
@Unique('campaign_participation_notice_once_key', ['participationId', 'accountId', 'kind', 'round'])
@Index('campaign_participation_notice_account_id_idx', ['accountId'])
export class ParticipationNoticeRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => ParticipationRow) participationId: string;
  @Column('uuid') @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' }) accountId: string;
  @Column('text') kind: ParticipationNoticeKind;
  /** Of which move. */
  @Column('smallint') round: number;
  @Moment({ nullable: true }) sentAt: Date | null;
}
