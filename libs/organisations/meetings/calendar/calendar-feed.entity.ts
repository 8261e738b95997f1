import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';

/** The secret address of somebody's calendar, kept as a hash only. */
@Entity('calendar_feed')
@Unique('calendar_feed_token_hash_key', ['tokenHash'])
export class CalendarFeedRow {
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @Column('bytea') tokenHash: Buffer;
  @Moment() madeAt: Date;
}
