import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound } from '#libs/context';
import { dayOf } from '#libs/i18n';
import { holdDocument } from '../drafting/document.access.js';
import type { DocumentRow } from '../drafting/document.entity.js';
import type { DocumentEditionRow } from '../versions/document-edition.entity.js';
import { SignOffRow } from './sign-off.entity.js';

/** The call and its document, with everybody else who would move either kept waiting until the transaction ends. Throws NotFound for what row security hides. */
export async function holdSignOff(em: EntityManager, id: string): Promise<{ call: SignOffRow; document: DocumentRow }> {
  const seen = validate(id) ? await em.findOneBy(SignOffRow, { id }) : null;
  if (!seen) throw new NotFound();
  const document = await holdDocument(em, seen.documentId);
  return { call: await em.findOneByOrFail(SignOffRow, { id }), document };
}

/** Whether somebody may be asked to sign it. */
export const isAdopted = ({ state }: Pick<DocumentRow, 'state'>): boolean => state === 'adopted' || state === 'published';

/** Whether what was adopted still holds: it was not taken back to be corrected, nor given up. */
export const holds = (document: Pick<DocumentRow, 'state' | 'publishedAt'>): boolean => isAdopted(document) || document.publishedAt !== null;

/** Whether the call asks, or asked, for this very text. */
export const stillAsks = ({ state, editionHash }: Pick<SignOffRow, 'state' | 'editionHash'>, { hash }: Pick<DocumentEditionRow, 'hash'>): boolean => (state === 'open' || state === 'sealed') && editionHash.equals(hash);

/** Whether its last day has passed. */
export const isOver = ({ signBy }: Pick<SignOffRow, 'signBy'>, at: Date): boolean => dayOf(at) > signBy;
