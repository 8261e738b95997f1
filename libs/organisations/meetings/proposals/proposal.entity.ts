import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { WorkingGroupRow } from '../../groups/working-group.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import type { ProposalKind } from '../meeting.enums.js';
import type { ProposalState } from '../meeting.states.js';

/** What a member or a community representative wants a meeting to treat. */
@Entity('proposal')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'proposal_group_fkey' })
@Check('proposal_kind_check', `kind in ('discussion', 'decision', 'petition', 'campaign')`)
@Check('proposal_state_check', `state in ('proposed', 'on_agenda', 'adopted', 'rejected', 'postponed', 'withdrawn')`)
@Index('proposal_coalition_id_idx', ['coalitionId', 'createdAt'])
export class ProposalRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid', { nullable: true }) groupId: string | null;
  /** Who proposes it; null for a community representative or the coordination. */
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  /** The community representative's name; empty for organisations. */
  @Column('text', { default: '' }) proposer: string;
  @Column('text') kind: ProposalKind;
  @Words() title: Multilingual;
  @Words() text: Multilingual;
  @Column('text', { default: 'proposed' }) state: ProposalState;
  /** What the meeting said of it. */
  @Words() word: Multilingual;
  @Moment({ nullable: true }) treatedAt: Date | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
