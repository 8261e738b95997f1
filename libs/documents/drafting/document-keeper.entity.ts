import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Moment } from '#libs/database';
import { DocumentRow } from './document.entity.js';

/** Who leads the writing of a document, or has written much of it, and for which organisation. */
@Entity('document_keeper')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_keeper_document_fkey' })
@Check('document_keeper_role_check', `role in ('rapporteur', 'author')`)
@Index('document_keeper_account_id_idx', ['accountId'])
export class DocumentKeeperRow {
  @PrimaryColumn('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  accountId: string;
  @Column('uuid', { nullable: true }) organisationId: string | null;
  @Column('text') role: 'rapporteur' | 'author';
  @Moment({ default: () => 'now()' }) since: Date;
}
