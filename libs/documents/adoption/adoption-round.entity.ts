import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { DecisionRow } from '#libs/organisations';
import { DocumentRow } from '../drafting/document.entity.js';
import { DocumentEditionRow } from '../versions/document-edition.entity.js';
import type { AdoptionMode, AdoptionPhase, VoteMode } from './adoption.states.js';

/** The way of one document from its comment round to its adoption, by the rules that held when it began. */
@Entity('adoption_round')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'adoption_round_document_fkey' })
@ForeignKey(() => DocumentEditionRow, ['baseEditionId', 'documentId'], ['id', 'documentId'], { name: 'adoption_round_base_edition_fkey' })
@ForeignKey(() => DocumentEditionRow, ['editionId', 'documentId'], ['id', 'documentId'], { name: 'adoption_round_edition_fkey' })
@Check('adoption_round_mode_check', `mode in ('silence', 'majority', 'two_thirds', 'unanimity')`)
@Check('adoption_round_disputed_mode_check', `disputed_mode in ('majority', 'two_thirds', 'unanimity')`)
@Check('adoption_round_phase_check', `phase in ('comments', 'synthesis', 'silence', 'stopped', 'voting', 'blocked', 'adopted')`)
@Check('adoption_round_clock_check', `(phase = 'stopped') = (stopped_at is not null) and (phase not in ('silence', 'stopped') or (edition_id is not null and silence_from is not null and silence_until > silence_from))`)
@Check('adoption_round_edition_check', `phase not in ('voting', 'adopted') or edition_id is not null`)
@Check('adoption_round_ended_check', `(phase = 'adopted') = (ended_at is not null)`)
@Unique('adoption_round_number_key', ['documentId', 'number'])
@Unique('adoption_round_place_key', ['id', 'documentId'])
@Index('adoption_round_open_idx', { synchronize: false })
@Index('adoption_round_running_idx', { synchronize: false })
@Index('adoption_round_decision_id_idx', ['decisionId'])
export class AdoptionRoundRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('smallint') number: number;
  @Column('text') mode: AdoptionMode;
  @Column('text') disputedMode: VoteMode;
  @Column('smallint') silenceDays: number;
  @Column('smallint') voteDays: number;
  @Column('text') phase: AdoptionPhase;
  /** What was commented on. */
  @Column('uuid') baseEditionId: string;
  /** What is to be adopted, or was. */
  @Column('uuid', { nullable: true }) editionId: string | null;
  @Moment() commentsUntil: Date;
  @Moment({ nullable: true }) silenceFrom: Date | null;
  @Moment({ nullable: true }) silenceUntil: Date | null;
  @Moment({ nullable: true }) stoppedAt: Date | null;
  @ForeignKey(() => DecisionRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decisionId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  openedBy: string | null;
  @Moment() openedAt: Date;
  @Moment({ nullable: true }) endedAt: Date | null;
}
