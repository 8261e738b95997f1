import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { DocumentState } from '../../drafting/document.states.js';
import { DocumentVersionRow } from '../../versions/document-version.entity.js';
import { hearOn, seen, type Heard } from '../talk.access.js';
import { DocumentAmendmentRow } from './document-amendment.entity.js';

/** Until it is voted on, and again when it was blocked. */
export const isAmended = (state: DocumentState): boolean => ['drafting', 'comment_round', 'synthesis', 'silence', 'blocked'].includes(state);

/** The amendment, with everybody else who would answer or endorse it kept waiting until the transaction ends. Throws NotFound, NotAllowed. */
export async function holdAmendment(em: EntityManager, ctx: RequestContext, id: string, right: 'mayComment' | 'mayKeep'): Promise<Heard & { readonly amendment: DocumentAmendmentRow }> {
  const { documentId } = await seen(id, () => em.findOneBy(DocumentAmendmentRow, { id }));
  const heard = await hearOn(em, ctx, documentId, right);
  await em.query(`select pg_advisory_xact_lock(hashtextextended('document amendments ' || $1, 0))`, [documentId]);
  return { ...heard, amendment: await em.findOneByOrFail(DocumentAmendmentRow, { id }) };
}

/** A version with what it says; null for what row security hides. */
export const versionWith = (em: EntityManager, id: string): Promise<DocumentVersionRow | null> => em.createQueryBuilder(DocumentVersionRow, 'v').addSelect('v.content').where('v.id = :id', { id }).getOne();
