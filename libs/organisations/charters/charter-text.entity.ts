import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { CoalitionRow } from '../coalition.entity.js';
import { CharterVersionRow } from './charter-version.entity.js';

/** A version in one language. */
@Entity('charter_text')
export class CharterTextRow {
  @ForeignKey(() => CharterVersionRow)
  @PrimaryColumn('uuid')
  versionId: string;
  @PrimaryColumn('text') locale: Locale;
  @ForeignKey(() => CoalitionRow)
  @Column('uuid')
  coalitionId: string;
  @Column('text') title: string;
  /** Plain text; an empty line parts paragraphs. */
  @Column('text') body: string;
  /** When it was last changed or found to be still right. */
  @Moment() writtenAt: Date;
}
