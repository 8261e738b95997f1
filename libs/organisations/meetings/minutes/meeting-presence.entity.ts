import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import type { MemberKind } from '../../coalition-member.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { MeetingRow } from '../meeting.entity.js';
import type { Presence } from '../meeting.enums.js';

/** Whether an organisation was there and who for it; community representatives are noted by name. */
@Entity('meeting_presence')
@Check('meeting_presence_kind_check', `kind in ('founder', 'member', 'associate', 'observer', 'community_representative')`)
@Check('meeting_presence_standing_check', `standing in ('present', 'excused', 'absent')`)
@Check('meeting_presence_whose_check', `(organisation_id is null) = (kind = 'community_representative')`)
@Unique('meeting_presence_organisation_key', ['meetingId', 'organisationId'])
@Unique('meeting_presence_account_key', ['meetingId', 'accountId'])
export class MeetingPresenceRow {
  @Id() id: string;
  @ForeignKey(() => MeetingRow)
  @Column('uuid')
  meetingId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  /** The community representative. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** Its place in the coalition on that day. */
  @Column('text') kind: Exclude<MemberKind, 'candidate'> | 'community_representative';
  @Column('text') standing: Presence;
  /** Who came for it, or the representative's name. */
  @Column('text', { default: '' }) persons: string;
  @Moment() notedAt: Date;
}
