import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MadeAt, Words, type Multilingual } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

/** A numbered correction of a text that is frozen. */
@Entity('erratum')
export class ErratumRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('smallint') number: number;
  @Words({ default: undefined }) text: Multilingual;
  @MadeAt() publishedAt: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
}
