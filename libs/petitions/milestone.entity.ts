import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment, Words, type Multilingual } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

/** A number of signatures worth naming, and when it was reached. */
@Entity('milestone')
export class MilestoneRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('integer') goal: number;
  @Words() label: Multilingual;
  @Moment({ nullable: true }) reachedAt: Date | null;
}
