import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Moment } from '#libs/database';
import { SignOffExternalRow } from './sign-off-external.entity.js';

/** The logo an organisation from outside gave, drawn anew as a square in WebP; what was uploaded is not kept. */
@Entity('document_sign_off_logo')
@ForeignKey(() => SignOffExternalRow, ['externalId', 'documentId', 'coalitionId'], ['id', 'documentId', 'coalitionId'], { name: 'document_sign_off_logo_external_fkey' })
@Unique('document_sign_off_logo_hash_key', ['hash'])
export class SignOffLogoRow {
  @PrimaryColumn('uuid') externalId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** SHA-256 of its owner and its pixels, in hexadecimal: part of its address. */
  @Column('text') hash: string;
  @Column('bytea') content: Buffer;
  @Moment() madeAt: Date;
}
