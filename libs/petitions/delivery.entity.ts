import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

/** The petition was handed to one of its targets, on a day, with a receipt. */
@Entity('delivery')
@Index('delivery_petition_id_idx', ['petitionId'])
@Index('delivery_delivered_on_idx', { synchronize: false })
export class DeliveryRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('smallint') targetPosition: number;
  @Column('date') deliveredOn: string;
  /** Reference of the acknowledgement given by the target. */
  @Column('text', { default: '' }) receipt: string;
  @Column('text', { default: '' }) note: string;
  /** How many signatures were handed over; null when nobody said. */
  @Column('integer', { nullable: true }) signatures: number | null;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @MadeAt() recordedAt: Date;
}
