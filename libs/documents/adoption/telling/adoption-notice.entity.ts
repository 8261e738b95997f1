import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { AdoptionStepRow } from '../adoption-step.entity.js';

export const adoptionNoticeKinds = ['opened', 'gathered', 'silence', 'stopped', 'resumed', 'restarted', 'adopted', 'blocked', 'recalled', 'day_left'] as const;
export type AdoptionNoticeKind = (typeof adoptionNoticeKinds)[number];

/** One mail about one step of a round to one person; of each kind at most one. */
@Entity('adoption_notice')
@Check('adoption_notice_kind_check', `kind in ('opened', 'gathered', 'silence', 'stopped', 'resumed', 'restarted', 'adopted', 'blocked', 'recalled', 'day_left')`)
@Unique('adoption_notice_once_key', ['stepId', 'accountId', 'kind'])
@Index('adoption_notice_account_id_idx', ['accountId'])
export class AdoptionNoticeRow {
  @Id() id: string;
  @ForeignKey(() => AdoptionStepRow)
  @Column('uuid')
  stepId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('text') kind: AdoptionNoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
