import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Moment, Words, type Multilingual } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

/** A number of signatures worth naming, and when it was reached. */
@Entity('milestone')
@Index('milestone_reached_at_idx', { synchronize: false })
export class MilestoneRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('integer') goal: number;
  @Words() label: Multilingual;
  @Moment({ nullable: true }) reachedAt: Date | null;
}
