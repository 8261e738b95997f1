import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { OrganisationRow } from '#libs/organisations';
import { PetitionRow } from '#libs/petitions';

/** What an organisation says first on its own page of a petition it carries. Approved by itself; then it is replaced, not changed. */
@Entity('participant_opening')
@Check('participant_opening_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Check('participant_opening_retired_check', 'retired_at is null or approved_at is not null')
@Index('participant_opening_draft_idx', { synchronize: false })
@Index('participant_opening_shown_idx', { synchronize: false })
export class OpeningRow {
  @Id() id: string;
  @Column('uuid') @ForeignKey(() => PetitionRow, { onDelete: 'CASCADE' }) petitionId: string;
  @Column('uuid') @ForeignKey(() => OrganisationRow) organisationId: string;
  @Column('text') locale: Locale;
  @Column('text') words: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) writtenBy: string | null;
  @Moment() writtenAt: Date;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) approvedBy: string | null;
  @Moment({ nullable: true }) approvedAt: Date | null;
  @Moment({ nullable: true }) retiredAt: Date | null;
}
