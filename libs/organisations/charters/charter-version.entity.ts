import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '../coalition.entity.js';
import { DecisionRow } from '../decisions/decision.entity.js';
import type { CharterState } from './charter.states.js';

/** One version of a coalition's charter. Once proposed nothing of it changes but its state; Postgres sees to that. */
@Entity('charter_version')
@Check('charter_version_number_check', 'number > 0')
@Check('charter_version_state_check', `state in ('draft', 'proposed', 'rejected', 'adopted', 'superseded')`)
@Check('charter_version_hash_check', `hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')`)
@Check('charter_version_frozen_check', `state = 'draft' or (document is not null and hash is not null and proposed_at is not null)`)
@Check('charter_version_adopted_check', `(state in ('adopted', 'superseded')) = (adopted_at is not null and adopted_on is not null)`)
@Check('charter_version_round_check', '(round_at is null) = (sign_by is null)')
@Unique('charter_version_number_key', ['coalitionId', 'number'])
@Index('charter_version_current_idx', { synchronize: false })
@Index('charter_version_next_idx', { synchronize: false })
export class CharterVersionRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('integer') number: number;
  @Column('text', { default: 'draft' }) state: CharterState;
  /** The language that holds where two say different things. */
  @Column('text') referenceLocale: Locale;
  /** Whether the charter takes silence for consent. */
  @Column('boolean', { default: false }) silenceIsConsent: boolean;
  /** Whether associates sign as well. */
  @Column('boolean', { default: false }) associatesSign: boolean;
  /** Its canonical JSON, byte for byte what the hash is of. */
  @Column('text', { nullable: true }) document: string | null;
  /** SHA-256 of the document, in hexadecimal. */
  @Column('text', { nullable: true }) hash: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  authorId: string | null;
  /** By which it was adopted or rejected; null for one adopted before Sawt. */
  @ForeignKey(() => DecisionRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  decisionId: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
  @Moment({ nullable: true }) proposedAt: Date | null;
  @Moment({ nullable: true }) adoptedAt: Date | null;
  /** `2026-11-22`; earlier than `adoptedAt` for one adopted before Sawt. */
  @Column('date', { nullable: true }) adoptedOn: string | null;
  /** How it was adopted before Sawt, in the coordination's words. */
  @Words() minutes: Multilingual;
  @Moment({ nullable: true }) supersededAt: Date | null;
  /** When members were called to sign it. */
  @Moment({ nullable: true }) roundAt: Date | null;
  /** The last day on which they are asked to. */
  @Column('date', { nullable: true }) signBy: string | null;
}
