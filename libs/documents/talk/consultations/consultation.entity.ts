import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from '../../drafting/document.entity.js';
import type { ConsultedTexts } from './consulted-texts.js';
import type { ConsultationState } from './consultation.states.js';
import type { Agreement, Heard } from './heard.js';

/** Questions put to representatives of the community before a document is adopted. */
@Entity('document_consultation')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_consultation_document_fkey' })
@Check('document_consultation_state_check', `state in ('open', 'closed', 'waived')`)
@Check('document_consultation_end_check', `(state = 'open') = (ended_at is null) and (state <> 'waived' or reason <> '') and (state <> 'closed' or synthesis <> '{}')`)
@Unique('document_consultation_document_key', ['id', 'documentId'])
@Index('document_consultation_document_id_idx', ['documentId', 'id'])
@Index('document_consultation_one_open_idx', ['documentId'], { unique: true, where: `state = 'open'` })
@Index('document_consultation_erase_idx', ['eraseAt'], { where: 'erased_at is null' })
export class DocumentConsultationRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Words() questions: Multilingual;
  /** What people are asked about, as it stood when it was opened, in each language. */
  @Column('jsonb', { default: {}, select: false }) texts: ConsultedTexts;
  /** Languages that are shown whole beside chosen sections: theirs are others. */
  @Column('text', { array: true, default: [] }) wholeIn: Locale[];
  @Moment() closesAt: Date;
  @Column('text', { default: 'open' }) state: ConsultationState;
  /** Why nobody was waited for. */
  @Column('text', { default: '' }) reason: string;
  /** What was heard. */
  @Words() synthesis: Multilingual;
  /** What became different in the document because of it. */
  @Words() changes: Multilingual;
  /** How many answered and how, counted when it was closed: the answers themselves are erased. */
  @Column('jsonb', { nullable: true }) heard: Heard | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  openedBy: string | null;
  @MadeAt() openedAt: Date;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  endedBy: string | null;
  @Moment({ nullable: true }) endedAt: Date | null;
  /** When its answers are erased; when they were. */
  @Moment() eraseAt: Date;
  @Moment({ nullable: true }) erasedAt: Date | null;
}

/** What somebody answered, in words or as a voice note; sealed, and nowhere is it written who, unless they gave a name. */
@Entity('document_consultation_answer')
@ForeignKey(() => DocumentConsultationRow, ['consultationId', 'documentId'], ['id', 'documentId'], { name: 'document_consultation_answer_consultation_fkey' })
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_consultation_answer_document_fkey' })
@Check('document_consultation_answer_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('document_consultation_answer_agreement_check', `agreement in ('agree', 'partly', 'disagree')`)
@Check('document_consultation_answer_voice_check', '(voice is null) = (voice_type is null)')
@Index('document_consultation_answer_consultation_id_idx', ['consultationId', 'id'])
@Index('document_consultation_answer_document_id_idx', ['documentId'])
export class DocumentConsultationAnswerRow {
  @Id() id: string;
  @Column('uuid') consultationId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text') locale: Locale;
  @Column('bytea', { nullable: true, select: false }) words: Buffer | null;
  /** Read where it is played and nowhere else. */
  @Column('bytea', { nullable: true, select: false }) voice: Buffer | null;
  /** `audio/ogg` */
  @Column('text', { nullable: true }) voiceType: string | null;
  /** Any they chose; sealed. */
  @Column('bytea', { nullable: true, select: false }) name: Buffer | null;
  @Column('text', { nullable: true }) agreement: Agreement | null;
  /** Somebody wrote down what was said to them. */
  @Column('boolean', { default: false }) isNoted: boolean;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  notedBy: string | null;
  @MadeAt() madeAt: Date;
  @Moment({ nullable: true }) changedAt: Date | null;
}
