import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '../../coalition.entity.js';
import { MandateRow } from '../../mandates/mandate.entity.js';
import { OrganisationRow } from '../../organisation.entity.js';
import { ApplicationRow } from '../application.entity.js';

/** A member objects, with its reason; whoever decides answers it in writing before the decision. */
@Entity('application_objection')
@Index('application_objection_one_idx', { synchronize: false })
export class ApplicationObjectionRow {
  @Id() id: string;
  @ForeignKey(() => ApplicationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  applicationId: string;
  @ForeignKey(() => OrganisationRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  organisationId: string;
  @ForeignKey(() => CoalitionRow, { onDelete: 'CASCADE' })
  @Column('uuid')
  coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @Column('text') reason: string;
  @Moment() madeAt: Date;
  @Moment({ nullable: true }) withdrawnAt: Date | null;
  @Column('text', { default: '' }) answer: string;
  @Moment({ nullable: true }) answeredAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  answeredBy: string | null;
}
