import { Check, Column, Entity, Unique } from 'typeorm';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';

export const organisationKinds = ['association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** A town outside Morocco: `{ country: 'FR', town: 'Lyon' }` */
export interface BranchAbroad {
  readonly country: string;
  readonly town: string;
}

/** An association, in one or several coalitions. */
@Entity('organisation')
@Unique('organisation_slug_key', ['slug'])
@Check('organisation_kind_check', `kind in ('association', 'union', 'federation', 'coalition', 'foundation', 'cooperative', 'informal', 'other')`)
@Check('organisation_formation_check', 'formed_on is null or unformed_reason is null')
export class OrganisationRow {
  @Id() id: string;
  @Column('text') slug: string;
  @Words() name: Multilingual;
  @Words() about: Multilingual;
  @Words() city: Multilingual;
  @Column('text', { nullable: true }) website: string | null;
  /** `#rrggbb` */
  @Column('text', { nullable: true }) accent: string | null;
  /** Host names of the pages that may show this organisation's petitions in a frame. */
  @Column('text', { array: true, default: [] }) embedDomains: string[];
  @Column('text', { nullable: true }) acronym: string | null;
  @Column('text', { nullable: true }) kind: OrganisationKind | null;
  /** Day of its legal formation: `2018-04-12` */
  @Column('date', { nullable: true }) formedOn: string | null;
  /** Why it has no legal form, in its own words. */
  @Column('text', { nullable: true }) unformedReason: string | null;
  /** Area of Morocco in which its seat is, `MA-TNG`, or another country, `FR`; its town is `city`. */
  @Column('text', { nullable: true }) seat: string | null;
  @Column('text', { array: true, default: [] }) branches: string[];
  @Column('jsonb', { default: [] }) branchesAbroad: BranchAbroad[];
  @Column('text', { array: true, default: [] }) themes: string[];
  /** Those it works in, as `ary`. */
  @Column('text', { array: true, default: [] }) languages: string[];
  /** Hash of its logo (LogoRow). */
  @Column('text', { nullable: true }) logo: string | null;
  @MadeAt() createdAt: Date;
}
