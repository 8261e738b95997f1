import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Words, type Multilingual } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

export const targetKinds = ['government', 'parliament', 'ministry', 'region', 'province', 'commune', 'public_body', 'company', 'international', 'other'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** To whom a petition is addressed. */
@Entity('petition_target')
export class PetitionTargetRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('smallint') position: number;
  @Words({ default: undefined }) name: Multilingual;
  @Column('text', { default: 'other' }) kind: TargetKind;
}
