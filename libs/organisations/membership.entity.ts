import { Check, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import type { OrganisationRole } from '#libs/context';
import { MadeAt } from '#libs/database';
import { OrganisationRow } from './organisation.entity.js';

/** What somebody may do in an organisation; one row a role. */
@Entity('membership')
@Check('membership_role_check', `role in ('representative', 'campaigner', 'contributor', 'moderator', 'mailing_operator', 'analyst')`)
@Index('membership_account_id_idx', ['accountId'])
export class MembershipRow {
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @PrimaryColumn('text') role: OrganisationRole;
  @MadeAt() createdAt: Date;
}
