import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { RecommendationRow } from '../received/recommendation.entity.js';

/** One reminder to one person that the day has come to look at a recommendation again. */
@Entity('recommendation_notice')
@Unique('recommendation_notice_once_key', ['recommendationId', 'accountId', 'dueOn'])
@Index('recommendation_notice_account_id_idx', ['accountId'])
export class RecommendationNoticeRow {
  @Id() id: string;
  @ForeignKey(() => RecommendationRow)
  @Column('uuid')
  recommendationId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId: string;
  @Column('date') dueOn: string;
  @Moment({ nullable: true }) sentAt: Date | null;
}
