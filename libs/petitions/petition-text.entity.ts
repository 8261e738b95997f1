import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MadeAt } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { PetitionRow } from './petition.entity.js';

/** A petition's title and body in one language. Only a ready text is shown to the public. */
@Entity('petition_text')
@Index('petition_text_similar_idx', { synchronize: false })
export class PetitionTextRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('text') locale: Locale;
  @Column('text') title: string;
  @Column('text') body: string;
  @Column('boolean', { default: false }) isReady: boolean;
  /** The words as search and comparison want them. */
  @Column('text', { default: '' }) searchable: string;
  @MadeAt() updatedAt: Date;
}
