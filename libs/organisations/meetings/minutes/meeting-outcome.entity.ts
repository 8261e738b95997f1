import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import { MeetingRow } from '../meeting.entity.js';
import type { OutcomeKind } from '../meeting.enums.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** A decision, a task or a petition made in a meeting; of a proposal at most one. */
@Entity('meeting_outcome')
@Check('meeting_outcome_kind_check', `kind in ('decision', 'task', 'petition', 'campaign')`)
@Unique('meeting_outcome_proposal_key', ['proposalId'])
@Index('meeting_outcome_meeting_id_idx', ['meetingId'])
export class MeetingOutcomeRow {
  @Id() id: string;
  @ForeignKey(() => MeetingRow)
  @Column('uuid')
  meetingId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => MeetingItemRow)
  @Column('uuid', { nullable: true })
  itemId: string | null;
  @ForeignKey(() => ProposalRow)
  @Column('uuid', { nullable: true })
  proposalId: string | null;
  @Column('text') kind: OutcomeKind;
  /** The decision, the task or the petition. */
  @Column('uuid') objectId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() madeAt: Date;
}
