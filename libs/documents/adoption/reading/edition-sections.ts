import type { EntityManager } from 'typeorm';
import { plainText, sectionsOf, type DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { editionTexts } from '../../versions/editions.js';

/** A section of an edition in one language, in plain words. */
export interface EditionSection {
  readonly locale: Locale;
  /** From 0. */
  readonly index: number;
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly text: string;
}

/** All of them, by language and place. */
export async function sectionsOfEdition(em: EntityManager, editionId: string): Promise<EditionSection[]> {
  return (await editionTexts(em, editionId)).flatMap(({ locale, content }) => sectionsIn(locale, content));
}

function sectionsIn(locale: Locale, content: DocumentNode): EditionSection[] {
  return sectionsOf(content).map(({ title, from, to }, index) => ({ locale, index, title, text: plainText({ type: 'doc', content: content.content!.slice(from, to + 1) }) }));
}
