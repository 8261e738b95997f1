import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import type { RequestState, SeatRole } from '../group.states.js';
import { WorkingGroupRow } from '../working-group.entity.js';

/** A seat offered by the chair (`invited`: to a person, or to anybody of an organisation) or wished for (`asked`), and how it was answered. */
@Entity('working_group_request')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'working_group_request_group_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'working_group_request_organisation_fkey' })
@Check('working_group_request_kind_check', `kind in ('invited', 'asked')`)
@Check('working_group_request_role_check', `role in ('chair', 'rapporteur', 'member')`)
@Check('working_group_request_state_check', `state in ('open', 'accepted', 'declined', 'withdrawn')`)
@Check('working_group_request_answered_check', `(state = 'open') = (answered_at is null)`)
@Index('working_group_request_one_idx', { synchronize: false })
export class WorkingGroupRequestRow {
  @Id() id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') kind: 'invited' | 'asked';
  @Column('text') role: SeatRole;
  /** Who is invited or asks; null when an organisation is invited to send somebody. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** For whom they would sit; null for no organisation. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text', { default: '' }) words: string;
  @Column('text', { default: 'open' }) state: RequestState;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @Moment() madeAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  answeredBy: string | null;
  @Moment({ nullable: true }) answeredAt: Date | null;
}
