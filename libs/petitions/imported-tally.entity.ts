import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

/** A number of signatures as its source gave it; never added to signatures confirmed here. */
@Entity('imported_tally')
export class ImportedTallyRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('integer') signatures: number;
  @Moment() asOf: Date;
  @Column('text') source: string;
}
