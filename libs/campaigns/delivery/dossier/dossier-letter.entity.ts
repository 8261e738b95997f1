import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { MadeAt } from '#libs/database';
import { PetitionRow } from '#libs/petitions';

export const letterLocales = ['fr', 'ar'] as const;
export type LetterLocale = (typeof letterLocales)[number];

/** The letter that goes with a dossier, in the words somebody gave it; without any it is written from the petition. */
@Entity('dossier_letter')
@Check('dossier_letter_locale_check', `locale in ('fr', 'ar')`)
export class DossierLetterRow {
  @PrimaryColumn('uuid') @ForeignKey(() => PetitionRow) petitionId: string;
  @PrimaryColumn('text') locale: LetterLocale;
  @Column('text') body: string;
  @Column('uuid', { nullable: true }) @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' }) accountId: string | null;
  @MadeAt() savedAt: Date;
}
