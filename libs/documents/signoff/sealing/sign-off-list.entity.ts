import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { SignOffRow } from '../sign-off.entity.js';

/** The list of a call as it was sealed on its day; nobody changes it. */
@Entity('document_sign_off_list')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_sign_off_list_document_fkey' })
@Check('document_sign_off_list_hash_check', `hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')`)
export class SignOffListRow {
  @ForeignKey(() => SignOffRow)
  @PrimaryColumn('uuid')
  signOffId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** Canonical JSON (RFC 8785) of the edition's hash and of who signed it, byte for byte what the hash is of. */
  @Column('text') document: string;
  /** SHA-256 of it, in hexadecimal. */
  @Column('text') hash: string;
  @Moment() sealedAt: Date;
}
