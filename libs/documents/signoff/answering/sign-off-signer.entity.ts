import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MandateRow } from '#libs/organisations';
import { SignOffAnswerRow } from './sign-off-answer.entity.js';
import { HousePlace } from '../house-place.js';

/** The person who answered for an organisation, by which mandate; for the coalition's own people. */
@Entity('document_sign_off_signer')
@Index('document_sign_off_signer_account_id_idx', ['accountId'])
@Index('document_sign_off_signer_mandate_id_idx', ['mandateId'])
export class SignOffSignerRow extends HousePlace {
  @ForeignKey(() => SignOffAnswerRow)
  @PrimaryColumn('uuid')
  answerId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @Column('text') name: string;
  @Column('text') office: string;
}
