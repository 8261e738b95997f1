import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Id, Moment } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { SignOffHouseRow } from '../asking/sign-off-house.entity.js';
import { HousePlace } from '../house-place.js';
import { SignOffRow } from '../sign-off.entity.js';
import type { SignOffAnswerKind } from '../sign-off.states.js';

/** What an organisation answered about one text. Never changed nor deleted: another answer stands beside it, the last holds. */
@Entity('document_sign_off_answer')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_sign_off_answer_document_fkey' })
@Check('document_sign_off_answer_check', `answer in ('sign', 'reserve', 'abstain', 'object', 'decline', 'withdraw')`)
@Check('document_sign_off_answer_words_check', `answer not in ('reserve', 'object') or words <> ''`)
@Unique('document_sign_off_answer_number_key', ['houseId', 'number'])
@Index('document_sign_off_answer_sign_off_id_idx', ['signOffId'])
export class SignOffAnswerRow extends HousePlace {
  @Id() id: string;
  @ForeignKey(() => SignOffHouseRow)
  @Column('uuid')
  houseId: string;
  @ForeignKey(() => SignOffRow)
  @Column('uuid')
  signOffId: string;
  /** Of this organisation's answers in this call. */
  @Column('integer') number: number;
  @Column('bytea') editionHash: Buffer;
  @Column('text') answer: SignOffAnswerKind;
  /** The reservation, the objection, or why. */
  @Column('text', { default: '' }) words: string;
  /** The day of the organisation's own decision. */
  @Column('date', { nullable: true }) decidedOn: string | null;
  @Column('boolean') showsLogo: boolean;
  /** Given after the last day. */
  @Column('boolean') isLate: boolean;
  @Moment() at: Date;
}
