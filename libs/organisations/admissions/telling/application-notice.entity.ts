import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { ApplicationRow } from '../application.entity.js';
import { ApplicationStepRow } from '../course/application-step.entity.js';

/** To the applicant: of what it has to do, and how it ends. To those in the coalition: what awaits them. */
export const tellingKinds = ['incomplete', 'sponsoring', 'moreSponsors', 'deferred', 'admitted', 'refused', 'dismissed', 'lapsed', 'check', 'sponsor', 'rapporteurs', 'report', 'objections', 'decide', 'answer', 'appealed', 'ended', 'overdue'] as const;
export type TellingKind = (typeof tellingKinds)[number];
export type NoticeKind = TellingKind | `${TellingKind}.reminder`;

/** A mail about an application, once for each person and kind within one step. */
@Entity('application_notice')
@Unique('application_notice_once_key', ['stepId', 'accountId', 'kind'])
@Index('application_notice_application_id_idx', ['applicationId'])
export class ApplicationNoticeRow {
  @Id() id: string;
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId: string;
  @ForeignKey(() => ApplicationStepRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  stepId: string;
  /** Null for the applicant. */
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('text') kind: NoticeKind;
  @Moment({ nullable: true }) sentAt: Date | null;
}
