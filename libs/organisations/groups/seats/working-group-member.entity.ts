import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionMemberRow } from '../../coalition-member.entity.js';
import type { SeatRole } from '../group.states.js';
import { WorkingGroupRow } from '../working-group.entity.js';

/**
 * One stretch in which a person sat in a group with one role, for an organisation or, with none, for themselves. Ended, never
 * changed: another role is another stretch. A seat that has not ended gives rights only while the organisation is an active member.
 */
@Entity('working_group_member')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'working_group_member_group_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'working_group_member_organisation_fkey' })
@Check('working_group_member_role_check', `role in ('chair', 'rapporteur', 'member')`)
@Check('working_group_member_period_check', 'until_at >= from_at')
@Index('working_group_member_one_idx', { synchronize: false })
@Index('working_group_member_account_id_idx', { synchronize: false })
@Index('working_group_member_organisation_id_idx', ['organisationId'])
export class WorkingGroupMemberRow {
  @Id() id: string;
  @Column('uuid') groupId: string;
  @Column('uuid') coalitionId: string;
  /** Null once the account is no more. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') role: SeatRole;
  @Moment() fromAt: Date;
  @Moment({ nullable: true }) untilAt: Date | null;
}

/** Whether an organisation sits in a group now, kept by Postgres; says nothing of people. */
@Entity('working_group_organisation')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'working_group_organisation_group_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'working_group_organisation_organisation_fkey' })
export class WorkingGroupOrganisationRow {
  @PrimaryColumn('uuid') groupId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @Column('uuid') coalitionId: string;
  @Column('boolean') isSeated: boolean;
}
