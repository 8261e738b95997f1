import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { CoalitionRow } from '../coalition.entity.js';
import { OrganisationRow } from '../organisation.entity.js';

export const offices = ['coordinator', 'steering'] as const;
export type Office = (typeof offices)[number];

/** What an organisation is for its coalition: it hosts the coordination or sits on the steering committee. Never changed, only ended. */
@Entity('coalition_office')
@Check('coalition_office_office_check', `office in ('coordinator', 'steering')`)
@Check('coalition_office_period_check', 'until_on >= from_on')
@Index('coalition_office_held_idx', ['coalitionId', 'organisationId', 'office'], { unique: true, where: 'until_on is null' })
@Index('coalition_office_organisation_id_idx', ['organisationId'])
export class CoalitionOfficeRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @Column('text') office: Office;
  /** `2026-11-22` */
  @Column('date') fromOn: string;
  /** The first day it is no longer held; null while it is. The day it began when it was recorded by mistake. */
  @Column('date', { nullable: true }) untilOn: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() recordedAt: Date;
}
