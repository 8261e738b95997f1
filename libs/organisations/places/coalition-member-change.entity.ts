import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MadeAt } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import type { MemberKind, Standing } from '../coalition-member.entity.js';
import { OrganisationRow } from '../organisation.entity.js';

/** What an organisation was in a coalition from a day on. Never changed: a later record about the same day takes its place. */
@Entity('coalition_member_change')
@Check('coalition_member_change_kind_check', `kind in ('candidate', 'founder', 'member', 'associate', 'observer')`)
@Check('coalition_member_change_standing_check', `standing in ('active', 'suspended', 'left')`)
@Check('coalition_member_change_past_check', `from_on <= (recorded_at + interval '1 day')::date`)
@Index('coalition_member_change_coalition_id_idx', ['coalitionId', 'organisationId', 'fromOn'])
export class CoalitionMemberChangeRow {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  organisationId: string;
  @Column('text') kind: MemberKind;
  @Column('text') standing: Standing;
  /** `2026-11-22` */
  @Column('date') fromOn: string;
  @MadeAt() recordedAt: Date;
}

/** Why, and who recorded it; for who leads the coalition and for the organisation's own people. */
@Entity('coalition_member_reason')
export class CoalitionMemberReasonRow {
  @ForeignKey(() => CoalitionMemberChangeRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  changeId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  organisationId: string;
  @Column('text') reason: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
}
