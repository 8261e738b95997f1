import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import type { DocumentNode } from '#libs/editor-schema';
import { DocumentTextRow } from '../drafting/document-text.entity.js';

/** What a text was when somebody left it. */
@Entity('document_checkpoint')
export class DocumentCheckpointRow {
  @ForeignKey(() => DocumentTextRow)
  @PrimaryColumn('uuid')
  textId: string;
  @PrimaryColumn('bytea') hash: Buffer;
  @Column('jsonb') content: DocumentNode;
  @Moment({ default: () => 'now()' }) madeAt: Date;
}
