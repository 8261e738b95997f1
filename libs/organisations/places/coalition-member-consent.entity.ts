import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MadeAt } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';

/** An organisation's own answer whether the public list of a coalition may name it. Without one it is not named. */
@Entity('coalition_member_consent')
export class CoalitionMemberConsentRow {
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  organisationId: string;
  @Column('boolean') isListed: boolean;
  @MadeAt() answeredAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
}
