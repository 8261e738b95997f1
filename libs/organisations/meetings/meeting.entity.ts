import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { WorkingGroupRow } from '../groups/working-group.entity.js';
import type { Zone } from './meeting.enums.js';
import type { MeetingState, MinutesState } from './meeting.states.js';
import { MeetingSeriesRow } from './series/meeting-series.entity.js';

/** One meeting, of a series or single, with its minutes. Postgres lets nobody change one whose minutes are approved. */
@Entity('meeting')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'meeting_group_fkey' })
@Check('meeting_time_zone_check', `time_zone in ('Africa/Casablanca', 'Europe/Paris')`)
@Check('meeting_notice_days_check', 'notice_days between 0 and 30')
@Check('meeting_state_check', `state in ('planned', 'called_off')`)
@Check('meeting_minutes_state_check', `minutes_state in ('draft', 'sent', 'approved')`)
@Check('meeting_occurs_check', '(series_id is null) = (occurs_on is null)')
@Check('meeting_ends_check', 'ends_at > starts_at')
@Check('meeting_approved_check', `(minutes_state = 'approved') = (minutes_hash is not null and minutes_approved_at is not null)`)
@Unique('meeting_once_key', ['seriesId', 'occursOn'])
@Index('meeting_coalition_id_idx', ['coalitionId', 'startsAt'])
export class MeetingRow {
  @Id() id: string;
  @ForeignKey(() => MeetingSeriesRow)
  @Column('uuid', { nullable: true })
  seriesId: string | null;
  /** The day on which the series has it; it stays when the meeting is moved. */
  @Column('date', { nullable: true }) occursOn: string | null;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid', { nullable: true }) groupId: string | null;
  @Words() title: Multilingual;
  @Words() place: Multilingual;
  @Column('text', { default: '' }) link: string;
  @Moment() startsAt: Date;
  @Moment() endsAt: Date;
  @Column('text') timeZone: Zone;
  @Column('smallint') noticeDays: number;
  @Column('text', { default: 'planned' }) state: MeetingState;
  /** How often it was moved. */
  @Column('integer', { default: 0 }) moves: number;
  /** Why it was moved or called off. */
  @Words() reason: Multilingual;
  /** Rises with every change that calendars show. */
  @Column('integer', { default: 0 }) sequence: number;
  @Moment({ nullable: true }) agendaSentAt: Date | null;
  /** What was said in general; what was said to one item stands beside it. */
  @Words() minutes: Multilingual;
  @Column('text', { default: 'draft' }) minutesState: MinutesState;
  @Moment({ nullable: true }) minutesSentAt: Date | null;
  @Moment({ nullable: true }) minutesApprovedAt: Date | null;
  /** SHA-256 of what was approved. */
  @Column('bytea', { nullable: true }) minutesHash: Buffer | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
