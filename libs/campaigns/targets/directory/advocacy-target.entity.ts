import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { AccountRow } from '#libs/auth';
import { Id, MadeAt, Moment, Words, type Multilingual } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '#libs/organisations';
import type { DirectoryKind } from '../target.enums.js';

/** An institution, or an office in one. Common to the installation when it came with it; else of one coalition, and seen by that one alone. */
@Entity('advocacy_target')
@Check(
  'advocacy_target_kind_check',
  `kind in ('government', 'parliament', 'ministry', 'agency', 'justice', 'nhri', 'council', 'ombudsman', 'regulator', 'region_council', 'province_council', 'commune', 'un', 'eu', 'company', 'media', 'other')`,
)
@Check('advocacy_target_common_check', '(coalition_id is null) = (source_key is not null)')
@Check('advocacy_target_institution_check', `coalition_id is not null or (holder = '' and institution_id is null and hides_id is null)`)
@Unique('advocacy_target_source_key_key', ['sourceKey'])
@Unique('advocacy_target_hides_key', ['coalitionId', 'hidesId'])
@Index('advocacy_target_institution_id_idx', ['institutionId'])
export class AdvocacyTargetRow {
  @Id() id: string;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid', { nullable: true })
  coalitionId: string | null;
  /** By which it is found again when the common ones are imported once more. */
  @Column('text', { nullable: true }) sourceKey: string | null;
  /** The common entry that this one corrects, and hides from its coalition. */
  @ForeignKey(() => AdvocacyTargetRow)
  @Column('uuid', { nullable: true })
  hidesId: string | null;
  /** Of an office: the institution it belongs to. */
  @ForeignKey(() => AdvocacyTargetRow)
  @Column('uuid', { nullable: true })
  institutionId: string | null;
  @Column('text') kind: DirectoryKind;
  /** Of the institution; of an office its function. */
  @Words() name: Multilingual;
  /** Who holds a public office, where the coalition wrote it; empty for none. */
  @Column('text', { default: '' }) holder: string;
  /** An area of Morocco, a country, `EU`, or `INT`. */
  @Column('text') area: string;
  /** In which it is written to, the best first. */
  @Column('text', { array: true, default: [] }) languages: Locale[];
  @Column('text', { default: '' }) email: string;
  @Column('text', { default: '' }) address: string;
  @Column('text', { default: '' }) phone: string;
  @Column('text', { default: '' }) website: string;
  @Moment({ nullable: true }) retiredAt: Date | null;
  @ForeignKey(() => AccountRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  accountId: string | null;
  @MadeAt() createdAt: Date;
  @Moment({ default: () => 'now()' }) updatedAt: Date;
}
