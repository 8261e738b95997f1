import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { Id } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { PetitionRow } from './petition.entity.js';

/** What a target answered, or the debate it held. */
@Entity('answer')
@Index('answer_petition_id_idx', ['petitionId'])
@Index('answer_answered_on_idx', { synchronize: false })
export class AnswerRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('text', { default: 'answer' }) kind: 'answer' | 'debate';
  @Column('date') answeredOn: string;
  @Column('text', { default: '' }) summary: string;
  @Column('text') text: string;
  @Column('text') locale: Locale;
  @Column('text', { nullable: true }) sourceUrl: string | null;
  /** Position of the target that answered; null when nobody said which. */
  @Column('smallint', { nullable: true }) targetPosition: number | null;
}
