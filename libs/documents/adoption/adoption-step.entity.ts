import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import { CoalitionRow } from '#libs/organisations';
import { DocumentEditionRow } from '../versions/document-edition.entity.js';
import { AdoptionRoundRow } from './adoption-round.entity.js';
import { AdoptionObjectionRow } from './objecting/adoption-objection.entity.js';
import type { AdoptionStepKind } from './adoption.states.js';

/** What happened in a round, and when; nothing of it changes. */
@Entity('adoption_step')
@ForeignKey(() => AdoptionRoundRow, ['roundId', 'documentId'], ['id', 'documentId'], { name: 'adoption_step_round_fkey' })
@ForeignKey(() => DocumentEditionRow, ['editionId', 'documentId'], ['id', 'documentId'], { name: 'adoption_step_edition_fkey' })
@Check('adoption_step_kind_check', `kind in ('opened', 'gathered', 'silence', 'stopped', 'resumed', 'restarted', 'vote', 'adopted', 'blocked', 'recalled')`)
@Index('adoption_step_round_id_idx', ['roundId', 'at'])
@Index('adoption_step_objection_id_idx', ['objectionId'])
export class AdoptionStepRow {
  @Id() id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') documentId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('text') kind: AdoptionStepKind;
  @Column('uuid', { nullable: true }) editionId: string | null;
  /** Which stopped the clock, or was withdrawn. */
  @ForeignKey(() => AdoptionObjectionRow)
  @Column('uuid', { nullable: true })
  objectionId: string | null;
  /** Until when what began lasts. */
  @Moment({ nullable: true }) untilAt: Date | null;
  @Column('text', { default: '' }) reason: string;
  /** Null for what happened by itself. */
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @Moment() at: Date;
}
