import { Column, Entity, Unique } from 'typeorm';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';

/** An association, in one or several coalitions. */
@Entity('organisation')
@Unique('organisation_slug_key', ['slug'])
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
  @MadeAt() createdAt: Date;
}
