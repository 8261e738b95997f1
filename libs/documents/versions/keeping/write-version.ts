import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import { momentOf, newId } from '#libs/database';
import type { Locale } from '#libs/i18n';
import type { DocumentRow } from '../../drafting/document.entity.js';
import type { LiveText } from '../../live/live-texts.service.js';
import { DocumentVersionRow } from '../document-version.entity.js';
import { newest } from '../staleness.js';

/** What becomes a version. */
export interface NewVersion {
  readonly locale: Locale;
  readonly name: string;
  readonly live: LiveText;
  readonly referenceVersionId: string | null;
}

/** All versions of a document without their words, by language and number. */
export const versionsOf = (em: EntityManager, documentId: string): Promise<DocumentVersionRow[]> => em.find(DocumentVersionRow, { where: { documentId }, order: { locale: 'ASC', number: 'ASC' } });

/** The next version of a language; `versions` are those there are. */
export async function writeVersion(em: EntityManager, ctx: RequestContext, { id: documentId, coalitionId }: DocumentRow, versions: readonly DocumentVersionRow[], { locale, name, live, referenceVersionId }: NewVersion): Promise<DocumentVersionRow> {
  const { content, hash, words } = live;
  const number = (newest(versions, locale)?.number ?? 0) + 1;
  const madeBy = ctx.actor.kind === 'account' ? ctx.actor.accountId : null;
  const row = { id: newId(), documentId, coalitionId, locale, number, name, hash, words, referenceVersionId, madeBy, madeAt: await momentOf(em, ctx) };
  await em.insert(DocumentVersionRow, { ...row, content: content as object });
  return Object.assign(new DocumentVersionRow(), row);
}
