import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { MeetingRow } from '../meeting.entity.js';
import { ProposalRow } from '../proposals/proposal.entity.js';

/** One point of an agenda, free or a proposal, and what the minutes say of it. */
@Entity('meeting_item')
@Check('meeting_item_minutes_planned_check', 'minutes_planned between 0 and 480')
@Unique('meeting_item_proposal_key', ['meetingId', 'proposalId'])
export class MeetingItemRow {
  @Id() id: string;
  @ForeignKey(() => MeetingRow)
  @Column('uuid')
  meetingId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => ProposalRow)
  @Column('uuid', { nullable: true })
  proposalId: string | null;
  /** From 0. */
  @Column('smallint') position: number;
  /** Of a proposal, its own title as it was put on the agenda. */
  @Words() title: Multilingual;
  @Column('smallint') minutesPlanned: number;
  @Words() notes: Multilingual;
}
