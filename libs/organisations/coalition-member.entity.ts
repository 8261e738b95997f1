import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CoalitionRow } from './coalition.entity.js';
import { OrganisationRow } from './organisation.entity.js';

export const memberKinds = ['founder', 'member', 'associate', 'observer'] as const;
export type MemberKind = (typeof memberKinds)[number];

/** An organisation's place in a coalition; one that has left keeps its row and its dates. */
@Entity('coalition_member')
@Check('coalition_member_kind_check', `kind in ('founder', 'member', 'associate', 'observer')`)
@Index('coalition_member_organisation_id_idx', ['organisationId'])
export class CoalitionMemberRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @Column('text', { default: 'member' }) kind: MemberKind;
  /** `2026-11-22` */
  @Column('date', { default: () => '(now())' }) joinedOn: string;
  @Column('date', { nullable: true }) leftOn: string | null;
}
