import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { DocumentTextRow } from '../drafting/document-text.entity.js';

/** What somebody typed: written before it is acknowledged, joined to the state later. */
@Entity('document_update')
@Index('document_update_account_id_idx', ['accountId'])
export class DocumentUpdateRow {
  @ForeignKey(() => DocumentTextRow)
  @PrimaryColumn('uuid')
  textId: string;
  @PrimaryColumn({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) number: string;
  @Column('bytea') body: Buffer;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Moment({ default: () => 'now()' }) madeAt: Date;
}
