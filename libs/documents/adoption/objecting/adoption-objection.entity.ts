import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow, MandateRow, OrganisationRow } from '#libs/organisations';
import { DocumentEditionRow } from '../../versions/document-edition.entity.js';
import { AdoptionRoundRow } from '../adoption-round.entity.js';
import type { ObjectionState, Strength } from '../adoption.states.js';

/** What an organisation, or somebody with a voice, says against an edition in its silence period; it stays as it was said. */
@Entity('adoption_objection')
@ForeignKey(() => AdoptionRoundRow, ['roundId', 'documentId'], ['id', 'documentId'], { name: 'adoption_objection_round_fkey' })
@ForeignKey(() => DocumentEditionRow, ['editionId', 'documentId'], ['id', 'documentId'], { name: 'adoption_objection_edition_fkey' })
@ForeignKey(() => DocumentEditionRow, ['settledEditionId', 'documentId'], ['id', 'documentId'], { name: 'adoption_objection_settled_edition_fkey' })
@Check('adoption_objection_strength_check', `strength in ('strong', 'mild', 'comment')`)
@Check('adoption_objection_state_check', `state in ('open', 'taken_in', 'withdrawn', 'overtaken')`)
@Check('adoption_objection_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('adoption_objection_whose_check', `organisation_id is not null or strength = 'comment'`)
@Check('adoption_objection_strong_check', `strength <> 'strong' or (locale is not null and section is not null and portion <> '' and replacement <> '')`)
@Check('adoption_objection_settled_check', `(state = 'open') = (settled_at is null)`)
@Index('adoption_objection_round_id_idx', ['roundId', 'madeAt'])
export class AdoptionObjectionRow {
  @Id() id: string;
  @Column('uuid') roundId: string;
  @Column('uuid') documentId: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid') editionId: string;
  /** Null for a comment of somebody with a voice for no organisation. */
  @ForeignKey(() => OrganisationRow)
  @Column('uuid', { nullable: true })
  organisationId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @ForeignKey(() => MandateRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  mandateId: string | null;
  @Column('text') strength: Strength;
  @Column('text', { default: 'open' }) state: ObjectionState;
  @Column('text', { nullable: true }) locale: Locale | null;
  /** Which of the sections of the edition in that language, from 0. */
  @Column('smallint', { nullable: true }) section: number | null;
  @Column('text', { default: '' }) sectionTitle: string;
  /** The very words it is about. */
  @Column('text', { default: '' }) portion: string;
  @Column('text', { default: '' }) replacement: string;
  @Column('text') reason: string;
  @Moment() madeAt: Date;
  @Column('text', { default: '' }) answer: string;
  @Moment({ nullable: true }) answeredAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  answeredBy: string | null;
  @Moment({ nullable: true }) settledAt: Date | null;
  /** The edition in which it was taken in. */
  @Column('uuid', { nullable: true }) settledEditionId: string | null;
}
