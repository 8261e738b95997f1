import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import type { CoalitionRole } from '#libs/context';
import { MadeAt } from '#libs/database';
import { CoalitionRow } from './coalition.entity.js';

/** Somebody who coordinates or administers a coalition; one row a role. */
@Entity('coalition_staff')
@Check('coalition_staff_role_check', `role in ('coordinator', 'admin')`)
@Index('coalition_staff_account_id_idx', ['accountId'])
export class CoalitionStaffRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @PrimaryColumn('text') role: CoalitionRole;
  @MadeAt() createdAt: Date;
}
