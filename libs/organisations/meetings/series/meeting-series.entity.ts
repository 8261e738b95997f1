import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { WorkingGroupRow } from '../../groups/working-group.entity.js';
import type { Zone } from '../meeting.enums.js';

/** Meetings that come back, by a rule in the words of RFC 5545 and the clock of one place. */
@Entity('meeting_series')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'meeting_series_group_fkey' })
@Check('meeting_series_local_time_check', `local_time ~ '^[0-2][0-9]:[0-5][0-9]$'`)
@Check('meeting_series_minutes_check', 'minutes between 15 and 720')
@Check('meeting_series_time_zone_check', `time_zone in ('Africa/Casablanca', 'Europe/Paris')`)
@Check('meeting_series_notice_days_check', 'notice_days between 0 and 30')
@Index('meeting_series_coalition_id_idx', ['coalitionId'])
export class MeetingSeriesRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  /** The working group that meets; null for the coalition. */
  @Column('uuid', { nullable: true }) groupId: string | null;
  @Words() title: Multilingual;
  @Words() place: Multilingual;
  /** Where it is held online, an https address or nothing. */
  @Column('text', { default: '' }) link: string;
  /** `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`; its end stands in `untilOn`. */
  @Column('text') rrule: string;
  /** `2026-11-22`: not before this day. */
  @Column('date') startsOn: string;
  /** The last day it may fall on. */
  @Column('date', { nullable: true }) untilOn: string | null;
  /** `18:30` by the clock of `timeZone`, in summer, in winter and in Ramadan. */
  @Column('text') localTime: string;
  /** How long it lasts. */
  @Column('smallint') minutes: number;
  @Column('text') timeZone: Zone;
  /** How many days before it the agenda is mailed. */
  @Column('smallint') noticeDays: number;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
