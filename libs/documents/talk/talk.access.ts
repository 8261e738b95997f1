import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotAllowed, NotFound, NotSignedIn, type RequestContext } from '#libs/context';
import { rightsOf, type DocumentRights } from '../drafting/document.access.js';
import { DocumentRow } from '../drafting/document.entity.js';

export interface Heard {
  readonly document: DocumentRow;
  readonly rights: DocumentRights;
  /** For whom they speak; null for the coordination and the community. */
  readonly organisationId: string | null;
}

/** A document for whoever may say something to it. Throws NotFound for who may not, NotAllowed for who lacks the right. */
export async function hearOn(em: EntityManager, ctx: RequestContext, documentId: string, right: 'mayComment' | 'mayKeep' = 'mayComment'): Promise<Heard> {
  if (ctx.actor.kind !== 'account') throw new NotSignedIn();
  const document = validate(documentId) ? await em.findOneBy(DocumentRow, { id: documentId }) : null;
  if (!document) throw new NotFound();
  const rights = await rightsOf(em, ctx, document);
  if (!rights.mayComment) throw new NotFound();
  if (!rights[right]) throw new NotAllowed();
  const house = ctx.actor.memberships.find(({ coalitionIds }) => coalitionIds.includes(document.coalitionId));
  return { document, rights, organisationId: rights.organisationId ?? house?.organisationId ?? null };
}

/** A row by an id that may be none. Throws NotFound. */
export async function seen<Row>(id: string, find: () => Promise<Row | null>): Promise<Row> {
  const row = validate(id) ? await find() : null;
  if (!row) throw new NotFound();
  return row;
}
