import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Words, type Multilingual } from '#libs/database';
import { PetitionRow } from './petition.entity.js';

export const targetKinds = ['government', 'parliament', 'ministry', 'region', 'province', 'commune', 'public_body', 'company', 'international', 'other'] as const;
export type TargetKind = (typeof targetKinds)[number];

/** To whom a petition is addressed. */
@Entity('petition_target')
@Index('petition_target_target_id_idx', { synchronize: false })
export class PetitionTargetRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('smallint') position: number;
  @Words({ default: undefined }) name: Multilingual;
  @Column('text', { default: 'other' }) kind: TargetKind;
  /** The entry of the directory from which name and kind were copied; the directory is kept by an area above. */
  @Column('uuid', { nullable: true }) targetId: string | null;
}
