import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CoalitionRow } from './coalition.entity.js';
import { OrganisationRow } from './organisation.entity.js';

export const memberKinds = ['candidate', 'founder', 'member', 'associate', 'observer'] as const;
export type MemberKind = (typeof memberKinds)[number];
export const standings = ['active', 'suspended', 'left'] as const;
export type Standing = (typeof standings)[number];

/**
 * An organisation's place in a coalition as it is today; rights are read from here. Every change of it is recorded by
 * Postgres itself (CoalitionMemberChangeRow), so nobody who writes this table can forget the history.
 */
@Entity('coalition_member')
@Check('coalition_member_kind_check', `kind in ('candidate', 'founder', 'member', 'associate', 'observer')`)
@Check('coalition_member_standing_check', `standing in ('active', 'suspended', 'left')`)
@Check('coalition_member_left_check', `(standing = 'left') = (left_on is not null)`)
@Index('coalition_member_organisation_id_idx', ['organisationId'])
export class CoalitionMemberRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @Column('text', { default: 'member' }) kind: MemberKind;
  /** Only who is active may act as a member. */
  @Column('text', { default: 'active' }) standing: Standing;
  /** `2026-11-22` */
  @Column('date', { default: () => '(now())' }) joinedOn: string;
  @Column('date', { nullable: true }) leftOn: string | null;
}
