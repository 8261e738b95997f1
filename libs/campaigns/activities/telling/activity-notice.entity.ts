import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Moment } from '#libs/database';
import type { ActivityNoticeKind } from '../activity.enums.js';
import { ActivityRegistrationRow } from '../registering/activity-registration.entity.js';

/** One mail about an activity to one person who registered; of each kind and move at most one. */
@Entity('activity_notice')
@Check('activity_notice_kind_check', `kind in ('enrolled', 'moved_up', 'reminder', 'moved', 'called_off')`)
@Unique('activity_notice_once_key', ['registrationId', 'kind', 'sequence'])
export class ActivityNoticeRow {
  @Id() id: string;
  @ForeignKey(() => ActivityRegistrationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  registrationId: string;
  @Column('text') kind: ActivityNoticeKind;
  /** Which of its moves is told or reminded of; 0 for what is told once. */
  @Column('integer') sequence: number;
  @Moment({ nullable: true }) sentAt: Date | null;
}
