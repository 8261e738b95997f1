import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, Words, type Multilingual } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { RecommendationRow } from '../received/recommendation.entity.js';
import type { RecommendationStatus, StateAnswer } from '../recommendation.states.js';

/** An answer of the State, or where the recommendation stood on a day, with where it can be read. Never changed. */
@Entity('recommendation_step')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'recommendation_step_document_fkey' })
@ForeignKey(() => RecommendationRow, ['recommendationId', 'documentId'], ['id', 'documentId'], { name: 'recommendation_step_recommendation_fkey' })
@Check('recommendation_step_answer_check', `answer in ('pending', 'accepted', 'partly', 'noted')`)
@Check('recommendation_step_status_check', `status in ('no_action', 'announced', 'in_progress', 'implemented', 'abandoned')`)
@Check('recommendation_step_one_check', 'num_nonnulls(answer, status) = 1')
@Index('recommendation_step_recommendation_id_idx', ['recommendationId', 'happenedOn'])
@Index('recommendation_step_document_id_idx', ['documentId', 'happenedOn'])
export class RecommendationStepRow {
  @Id() id: string;
  @Column('uuid') recommendationId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('text', { nullable: true }) answer: StateAnswer | null;
  @Column('text', { nullable: true }) status: RecommendationStatus | null;
  @Column('date') happenedOn: string;
  @Column('text') sourceUrl: string;
  @Words() note: Multilingual;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() recordedAt: Date;
}
