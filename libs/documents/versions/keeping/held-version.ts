import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { NotFound, type RequestContext } from '#libs/context';
import { holdAs, type DocumentRights } from '../../drafting/document.access.js';
import type { DocumentRow } from '../../drafting/document.entity.js';
import { DocumentVersionRow } from '../document-version.entity.js';

interface Held {
  readonly version: DocumentVersionRow;
  readonly document: DocumentRow;
  readonly rights: DocumentRights;
}

/** A version with its document, which is held. Throws NotFound for what the actor may not see, NotAllowed for who does not lead the writing. */
export async function holdVersion(em: EntityManager, ctx: RequestContext, id: string): Promise<Held> {
  const version = validate(id) ? await em.findOneBy(DocumentVersionRow, { id }) : null;
  if (!version) throw new NotFound();
  return { version, ...(await holdAs(em, ctx, version.documentId, 'mayKeep')) };
}
