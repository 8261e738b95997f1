import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '#libs/organisations';
import { DocumentEditionRow } from './document-edition.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';

/** A language of an edition. */
@Entity('document_edition_text')
@ForeignKey(() => DocumentEditionRow, ['editionId', 'documentId'], ['id', 'documentId'], { name: 'document_edition_text_edition_fkey' })
@ForeignKey(() => DocumentVersionRow, ['versionId', 'documentId', 'locale'], ['id', 'documentId', 'locale'], { name: 'document_edition_text_version_fkey' })
@Index('document_edition_text_version_id_idx', ['versionId'])
export class DocumentEditionTextRow {
  @PrimaryColumn('uuid') editionId: string;
  @PrimaryColumn('text') locale: Locale;
  @Column('uuid') versionId: string;
  @Column('uuid') documentId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
}
