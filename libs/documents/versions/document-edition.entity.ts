import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { DocumentRow } from '../drafting/document.entity.js';

/** One version for each language, frozen together: what is adopted and signed. Postgres holds its hash and its languages together. */
@Entity('document_edition')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_edition_document_fkey' })
@Check('document_edition_number_check', 'number > 0')
@Check('document_edition_hash_check', 'octet_length(hash) = 32')
@Unique('document_edition_number_key', ['documentId', 'number'])
@Unique('document_edition_place_key', ['id', 'documentId'])
export class DocumentEditionRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('integer') number: number;
  @Column('text') name: string;
  /** SHA-256 of the canonical map of languages to the hashes of their versions. */
  @Column('bytea') hash: Buffer;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @Moment({ default: () => 'now()' }) madeAt: Date;
  /** Since when everybody may read it. */
  @Moment({ nullable: true }) publishedAt: Date | null;
}
