import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionMemberRow } from '#libs/organisations';
import { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentVersionRow } from '../../versions/document-version.entity.js';
import type { AmendmentManner, AmendmentState, AmendmentStrength } from './amendment.states.js';

/** What an organisation wants a section of a version to say instead. What was proposed stays as it is; how it ended is written beside it. */
@Entity('document_amendment')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_amendment_document_fkey' })
@ForeignKey(() => DocumentVersionRow, ['versionId', 'documentId'], ['id', 'documentId'], { name: 'document_amendment_version_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'document_amendment_organisation_fkey' })
@ForeignKey(() => DocumentAmendmentRow, ['mergedIntoId', 'documentId'], ['id', 'documentId'], { name: 'document_amendment_merged_fkey' })
@Check('document_amendment_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('document_amendment_strength_check', `strength in ('strong', 'mild', 'comment')`)
@Check('document_amendment_state_check', `state in ('open', 'accepted', 'merged', 'rejected', 'withdrawn')`)
@Check('document_amendment_manner_check', `manner in ('by_hand', 'replaced')`)
@Check('document_amendment_section_check', 'section >= 0')
@Check('document_amendment_answer_check', `(state = 'open') = (answered_at is null) and (state = 'accepted') = (manner is not null) and (state = 'merged') = (merged_into_id is not null) and (state <> 'rejected' or answer <> '') and (answer = '' or state <> 'open') and (retained is null or manner = 'replaced')`)
@Unique('document_amendment_document_key', ['id', 'documentId'])
@Index('document_amendment_document_id_idx', ['documentId', 'id'])
@Index('document_amendment_version_id_idx', ['versionId'])
@Index('document_amendment_merged_into_id_idx', ['mergedIntoId'])
@Index('document_amendment_organisation_id_idx', ['organisationId'])
export class DocumentAmendmentRow {
  @Id() id: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @Column('uuid') versionId: string;
  @Column('text') locale: Locale;
  /** Its place among the sections of the version, from 0. */
  @Column('integer') section: number;
  @Column('text') sectionTitle: string;
  /** What the section says in that version, a line for each paragraph, and what it should say. */
  @Column('text') said: string;
  @Column('text') proposed: string;
  @Column('text') reason: string;
  @Column('text') strength: AmendmentStrength;
  @Column('uuid') organisationId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() madeAt: Date;
  @Column('text', { default: 'open' }) state: AmendmentState;
  /** What the rapporteur says to it, or who withdrew it. */
  @Column('text', { default: '' }) answer: string;
  /** How an accepted one came into the text. */
  @Column('text', { nullable: true }) manner: AmendmentManner | null;
  /** What the rapporteur put in the place of the section, where it is not word for word what was proposed. */
  @Column('text', { nullable: true }) retained: string | null;
  @Column('uuid', { nullable: true }) mergedIntoId: string | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  answeredBy: string | null;
  @Moment({ nullable: true }) answeredAt: Date | null;
}

/** Another organisation stands behind it too. */
@Entity('document_amendment_endorsement')
@ForeignKey(() => DocumentAmendmentRow, ['amendmentId', 'documentId'], ['id', 'documentId'], { name: 'document_amendment_endorsement_amendment_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'document_amendment_endorsement_organisation_fkey' })
@Index('document_amendment_endorsement_document_id_idx', ['documentId'])
export class DocumentAmendmentEndorsementRow {
  @PrimaryColumn('uuid') amendmentId: string;
  @PrimaryColumn('uuid') organisationId: string;
  @Column('uuid') documentId: string;
  @Column('uuid') coalitionId: string;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() madeAt: Date;
}
