import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { may, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { holdAs } from '../document.access.js';
import { DocumentEvents } from '../document.events.js';
import { DocumentRow } from '../document.entity.js';
import { nextDocumentState, type DocumentVerb } from '../document.states.js';
import { cannotMove, type DocumentFault } from '../drafting.errors.js';

/** Moves a document through its states. Whether somebody may is the caller’s to check first, except where it says so here. */
@Injectable()
export class MoveDocument {
  constructor(
    private readonly database: Database,
    private readonly events: DocumentEvents,
    private readonly audit: AuditLog,
  ) {}

  /** In the caller’s transaction, which holds the document. Answers IllegalMove when its state does not allow it, and then has written nothing. */
  async move(em: EntityManager, ctx: RequestContext, document: DocumentRow, verb: DocumentVerb): Promise<DocumentRow | DocumentFault> {
    const { id, coalitionId, organisationId } = document;
    const state = nextDocumentState(document.state, verb);
    if (!state) return cannotMove(ctx, verb, document);
    const at = await momentOf(em, ctx);
    const { affected } = await em.update(DocumentRow, { id, state: document.state }, { state, updatedAt: at, ...stamps(verb, at) });
    if (affected !== 1) throw new NotAllowed();
    await this.audit.record(em, ctx, { action: `document.${verb}`, objectKind: 'document', objectId: id, coalitionId, organisationId });
    const moved = await em.findOneByOrFail(DocumentRow, { id });
    await this.events.fire('moved', em, { ctx, document: moved });
    if (verb === 'adopt') await this.events.fire('adopted', em, { ctx, document: moved });
    if (verb === 'publish') await this.events.fire('published', em, { ctx, document: moved });
    return moved;
  }

  /** Lets what was proposed be written: the coordination; what a group proposes, its chair or rapporteur. */
  async accept(ctx: RequestContext, id: string): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document, rights } = await holdAs(em, ctx, id, 'mayComment');
      if (!mayAccept(ctx, document, rights.mayKeep)) throw new NotAllowed();
      return this.move(em, ctx, document, 'accept');
    });
  }

  /** Puts a document away: what was published stays readable, what was not stays its coalition’s. */
  async archive(ctx: RequestContext, id: string): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => this.move(em, ctx, (await holdAs(em, ctx, id, 'mayKeep')).document, 'archive'));
  }
}

/** A group’s proposal is its own matter: nobody else reads it. */
export const mayAccept = (ctx: RequestContext, { coalitionId, groupId }: DocumentRow, keeps: boolean): boolean => may(ctx, 'document.keep', { coalitionId }) || (groupId !== null && keeps);

function stamps(verb: DocumentVerb, at: Date): Partial<Pick<DocumentRow, 'adoptedAt' | 'publishedAt' | 'archivedAt'>> {
  if (verb === 'adopt') return { adoptedAt: at };
  if (verb === 'publish') return { publishedAt: at };
  if (verb === 'recall') return { adoptedAt: null };
  return verb === 'archive' ? { archivedAt: at } : {};
}
