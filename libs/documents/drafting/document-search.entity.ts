import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from './document.entity.js';

/** The words of a published document as search wants them; open to everybody, so that Postgres may use their index. */
@Entity('document_search')
@Index('document_search_words_idx', { synchronize: false })
export class DocumentSearchRow {
  @PrimaryColumn('uuid') @ForeignKey(() => DocumentRow) documentId: string;
  @PrimaryColumn('text') locale: Locale;
  @Column('text') words: string;
}
