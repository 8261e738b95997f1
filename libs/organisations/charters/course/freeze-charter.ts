import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { charterDocument, isStale } from '../charter-document.js';
import { CharterTextRow } from '../charter-text.entity.js';
import { CharterVersionRow } from '../charter-version.entity.js';

/** Everything that keeps a draft from being proposed, at once: no words, none in the language that holds, a translation older than them. */
export function freezeFaults(ctx: RequestContext, { referenceLocale }: CharterVersionRow, texts: readonly CharterTextRow[]): FieldFault[] {
  if (!texts.some(({ locale }) => locale === referenceLocale)) return [fault(ctx, `texts.${referenceLocale}`, 'organisations.charter.referenceMissing', { language: referenceLocale })];
  return texts.filter((text) => isStale(text, texts, referenceLocale)).map(({ locale }) => fault(ctx, `texts.${locale}`, 'organisations.charter.stale', { language: locale }));
}

/** The draft becomes the document to decide on, which nobody changes from here on. */
export async function freeze(em: EntityManager, version: CharterVersionRow, texts: readonly CharterTextRow[], at: Date): Promise<CharterVersionRow> {
  const changed = { state: 'proposed' as const, ...charterDocument(version, texts), proposedAt: at, updatedAt: at };
  await em.update(CharterVersionRow, { id: version.id }, changed);
  return Object.assign(version, changed);
}
