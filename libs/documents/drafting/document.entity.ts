import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionMemberRow, CoalitionRow, OrganisationRow, WorkingGroupRow } from '#libs/organisations';
import type { DocumentState } from './document.states.js';

export const documentKinds = ['position', 'statement', 'open_letter', 'memorandum', 'report', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A text that members of a coalition, or a working group, write together. */
@Entity('document')
@ForeignKey(() => WorkingGroupRow, ['groupId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_group_fkey' })
@ForeignKey(() => CoalitionMemberRow, ['coalitionId', 'organisationId'], ['coalitionId', 'organisationId'], { name: 'document_organisation_fkey' })
@Check('document_kind_check', `kind in ('position', 'statement', 'open_letter', 'memorandum', 'report', 'other')`)
@Check('document_reference_locale_check', `reference_locale in ('fr', 'ar', 'en', 'es')`)
@Check('document_state_check', `state in ('proposed', 'drafting', 'comment_round', 'synthesis', 'silence', 'voting', 'blocked', 'adopted', 'published', 'archived')`)
@Check('document_word_limit_check', 'word_limit between 1 and 200000')
@Unique('document_slug_key', ['slug'])
@Unique('document_coalition_key', ['id', 'coalitionId'])
@Index('document_coalition_id_idx', ['coalitionId', 'id'])
@Index('document_group_id_idx', ['groupId'])
@Index('document_organisation_id_idx', ['organisationId'])
export class DocumentRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('uuid', { nullable: true }) groupId: string | null;
  /** Who begins it. */
  @ForeignKey(() => OrganisationRow)
  @Column('uuid')
  organisationId: string;
  @Column('text') slug: string;
  @Column('text') kind: DocumentKind;
  @Words() title: Multilingual;
  /** The language from which the others are translated. */
  @Column('text') referenceLocale: Locale;
  @Column('text', { default: 'drafting' }) state: DocumentState;
  /** Words in one language. */
  @Column('integer', { nullable: true }) wordLimit: number | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  madeBy: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
  /** When its group let the coalition read it. */
  @Moment({ nullable: true }) releasedAt: Date | null;
  @Moment({ nullable: true }) adoptedAt: Date | null;
  @Moment({ nullable: true }) publishedAt: Date | null;
  @Moment({ nullable: true }) archivedAt: Date | null;
}
