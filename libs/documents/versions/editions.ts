import { In, type EntityManager } from 'typeorm';
import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { DocumentEditionTextRow } from './document-edition-text.entity.js';
import { DocumentEditionRow } from './document-edition.entity.js';
import { DocumentVersionRow } from './document-version.entity.js';

export interface EditionText {
  readonly locale: Locale;
  readonly content: DocumentNode;
  /** SHA-256 of the canonical content. */
  readonly hash: Buffer;
  readonly words: number;
}

/** The newest; null while nothing was frozen. */
export const lastEdition = (em: EntityManager, documentId: string): Promise<DocumentEditionRow | null> => em.findOne(DocumentEditionRow, { where: { documentId }, order: { number: 'DESC' } });

/** Its text in each language, by language. */
export async function editionTexts(em: EntityManager, editionId: string): Promise<EditionText[]> {
  const bound = await em.findBy(DocumentEditionTextRow, { editionId });
  const versions = await em.find(DocumentVersionRow, { where: { id: In(bound.map(({ versionId }) => versionId)) }, select: { id: true, locale: true, content: true, hash: true, words: true }, order: { locale: 'ASC' } });
  return versions.map(({ locale, content, hash, words }) => ({ locale, content, hash, words }));
}
