import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from '../drafting/document.entity.js';

/** What a text was at a moment, under a number, a name and a hash. Postgres lets nobody change it. */
@Entity('document_version')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_version_document_fkey' })
@ForeignKey(() => DocumentVersionRow, ['referenceVersionId', 'documentId'], ['id', 'documentId'], { name: 'document_version_reference_fkey' })
@Check('document_version_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('document_version_number_check', 'number > 0')
@Check('document_version_hash_check', 'octet_length(hash) = 32')
@Unique('document_version_number_key', ['documentId', 'locale', 'number'])
@Unique('document_version_place_key', ['id', 'documentId'])
@Unique('document_version_locale_key', ['id', 'documentId', 'locale'])
@Index('document_version_reference_version_id_idx', ['referenceVersionId'])
export class DocumentVersionRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') locale: Locale;
  /** From 1 in each language of a document. */
  @Column('integer') number: number;
  @Column('text') name: string;
  /** Read only when asked for by name. */
  @Column('jsonb', { select: false }) content: DocumentNode;
  /** SHA-256 of the canonical content. */
  @Column('bytea') hash: Buffer;
  @Column('integer') words: number;
  /** The version of the language that holds which this one translates; null in that language. */
  @Column('uuid', { nullable: true }) referenceVersionId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @Moment({ default: () => 'now()' }) madeAt: Date;
}
