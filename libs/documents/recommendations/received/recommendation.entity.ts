import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment, Words, type Multilingual } from '#libs/database';
import { CoalitionMemberRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import type { MakerKind, RecommendationStatus, StateAnswer } from '../recommendation.states.js';

/** A recommendation that a State or a committee made, what the State under review answered, and where it stands today. */
@Entity('recommendation')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'recommendation_document_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'recommendation_member_fkey' })
@Check('recommendation_maker_kind_check', `maker_kind in ('state', 'committee')`)
@Check('recommendation_country_check', `country ~ '^[A-Z]{2}$'`)
@Check('recommendation_answer_check', `answer in ('pending', 'accepted', 'partly', 'noted')`)
@Check('recommendation_status_check', `status in ('no_action', 'announced', 'in_progress', 'implemented', 'abandoned')`)
@Check('recommendation_passage_check', `is_ours or passage = ''`)
@Unique('recommendation_number_key', ['documentId', 'number'])
@Unique('recommendation_place_key', ['id', 'documentId'])
@Index('recommendation_coalition_id_idx', ['coalitionId', 'documentId', 'position'])
@Index('recommendation_organisation_id_idx', ['organisationId'])
@Index('recommendation_next_on_idx', ['nextOn'])
export class RecommendationRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  /** As it is numbered where it was published: `144.12` */
  @Column('text') number: string;
  /** In the order in which they were brought in. */
  @Column('integer') position: number;
  @Words({ default: undefined }) text: Multilingual;
  @Column('text') makerKind: MakerKind;
  /** Name of the State or the committee. */
  @Column('text') maker: string;
  /** `FR` */
  @Column('text', { nullable: true }) country: string | null;
  @Column('text') theme: string;
  /** It takes up what the report asked for. */
  @Column('boolean') isOurs: boolean;
  /** Which part of the report. */
  @Column('text') passage: string;
  @Column('date') receivedOn: string;
  @Column('text') sourceUrl: string;
  @Column('text', { default: 'pending' }) answer: StateAnswer;
  @Column('date', { nullable: true }) answeredOn: string | null;
  @Column('text', { default: 'no_action' }) status: RecommendationStatus;
  @Column('date', { nullable: true }) statusOn: string | null;
  /** The member that follows it. */
  @Column('uuid', { nullable: true }) organisationId: string | null;
  /** When it is looked at again. */
  @Column('date', { nullable: true }) nextOn: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() recordedAt: Date;
  @Moment() updatedAt: Date;
}
