import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#libs/i18n';
import { PetitionRow } from '../petition.entity.js';

/** The words of a public petition as search wants them; open to everybody, so that Postgres may use their index. */
@Entity('petition_search')
@Index('petition_search_words_idx', { synchronize: false })
export class PetitionSearchRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @PrimaryColumn('text') locale: Locale;
  @Column('text') words: string;
}
