import { Column, Entity, Unique } from 'typeorm';
import { Id, MadeAt, Words, type Multilingual } from '#libs/database';

/** Organisations that act together: the tenant. */
@Entity('coalition')
@Unique('coalition_slug_key', ['slug'])
export class CoalitionRow {
  @Id() id: string;
  @Column('text') slug: string;
  @Words() name: Multilingual;
  @Words() about: Multilingual;
  /** `#rrggbb` */
  @Column('text', { nullable: true }) accent: string | null;
  /** Hash of its logo (LogoRow). */
  @Column('text', { nullable: true }) logo: string | null;
  /** True when it only shows petitions imported from elsewhere. */
  @Column('boolean', { default: false }) isArchive: boolean;
  /** Whether groups without legal form may be in it. */
  @Column('boolean', { default: false }) welcomesInformal: boolean;
  @MadeAt() createdAt: Date;
}
