import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MadeAt } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { PetitionRow } from './petition.entity.js';

/** A petition's title and body in one language. Only a ready text is shown to the public. */
@Entity('petition_text')
export class PetitionTextRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('text') locale: Locale;
  @Column('text') title: string;
  @Column('text') body: string;
  @Column('boolean', { default: false }) isReady: boolean;
  @MadeAt() updatedAt: Date;
}
