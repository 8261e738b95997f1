import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import { DocumentTextRow } from '../drafting/document-text.entity.js';

/** What was typed in a text until an update, joined and checked against the schema. */
@Entity('document_state')
export class DocumentStateRow {
  @ForeignKey(() => DocumentTextRow)
  @PrimaryColumn('uuid')
  textId: string;
  /** A Yjs update that holds all until `through`. */
  @Column('bytea') body: Buffer;
  /** Number of the last update joined. */
  @Column('bigint', { default: 0 }) through: string;
  @Column('jsonb') content: DocumentNode;
  /** SHA-256 of the content, canonical. */
  @Column('bytea') hash: Buffer;
  @Column('integer') words: number;
  @Moment({ default: () => 'now()' }) changedAt: Date;
}
