import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';

export const powers = ['speak', 'sign', 'vote'] as const;
export type Power = (typeof powers)[number];

/** Who may speak, sign or vote for an organisation, from when to when. Never changed, only revoked: what was done under it stays readable. */
@Entity('mandate')
@Check('mandate_powers_check', `powers <@ '{speak,sign,vote}' and cardinality(powers) > 0`)
@Check('mandate_period_check', 'until_on >= from_on')
@Index('mandate_organisation_id_idx', ['organisationId'])
@Index('mandate_account_id_idx', ['accountId'])
export class MandateRow {
  @Id() id: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  organisationId: string;
  /** The one coalition it is for; null for all. */
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  coalitionId: string | null;
  /** Null once the person's account is gone; nobody acts under it then. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  /** The person's name as the organisation gives it. */
  @Column('text') holder: string;
  /** What they are there: «présidente». */
  @Column('text', { default: '' }) office: string;
  @Column('text', { array: true }) powers: Power[];
  /** `2026-11-22` */
  @Column('date') fromOn: string;
  /** Its last day; null for no end. */
  @Column('date', { nullable: true }) untilOn: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  grantedBy: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ nullable: true }) revokedAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  revokedBy: string | null;
}
