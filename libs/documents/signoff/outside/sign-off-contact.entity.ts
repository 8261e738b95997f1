import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { SignOffExternalRow } from './sign-off-external.entity.js';

/** Who answers for an organisation that is no member: sealed with the secret of its link, erased two years after its last call. */
@Entity('document_sign_off_contact')
@ForeignKey(() => SignOffExternalRow, ['externalId', 'documentId', 'coalitionId'], ['id', 'documentId', 'coalitionId'], { name: 'document_sign_off_contact_external_fkey' })
@Index('document_sign_off_contact_token_idx', ['documentId', 'tokenHash'])
export class SignOffContactRow {
  @PrimaryColumn('uuid') externalId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** SHA-256 of the secret of the link; null once erased. */
  @Column('bytea', { nullable: true }) tokenHash: Buffer | null;
  @Column('bytea', { nullable: true }) sealed: Buffer | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  addedBy: string | null;
}
