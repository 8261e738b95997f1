import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt } from '#libs/database';
import { PetitionRow } from './petition.entity.js';
import type { PetitionState } from './petition.states.js';

/** A petition came into this state at this moment. */
@Entity('petition_change')
@Index('petition_change_petition_id_idx', ['petitionId'])
export class PetitionChangeRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('text') state: PetitionState;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @MadeAt() at: Date;
}
