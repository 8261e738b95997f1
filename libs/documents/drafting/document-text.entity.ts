import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Id, Moment } from '#libs/database';
import type { Locale } from '#libs/i18n';
import { DocumentRow } from './document.entity.js';

/** A document in one language, written live. One of no document is an organisation’s own for now: what it contributes to a report. */
@Entity('document_text')
@ForeignKey(() => DocumentRow, ['documentId', 'coalitionId'], ['id', 'coalitionId'], { name: 'document_text_document_fkey' })
@Check('document_text_locale_check', `locale in ('fr', 'ar', 'en', 'es')`)
@Unique('document_text_locale_key', ['documentId', 'locale'])
export class DocumentTextRow {
  @Id() id: string;
  @Column('uuid', { nullable: true }) documentId: string | null;
  @Column('uuid') coalitionId: string;
  @Column('text') locale: Locale;
  @Moment({ default: () => 'now()' }) madeAt: Date;
}
