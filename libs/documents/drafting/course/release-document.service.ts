import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import { groupSeat, holdAs } from '../document.access.js';
import { DocumentRow } from '../document.entity.js';
import { cannotMove, type DocumentFault } from '../drafting.errors.js';

/** Lets the coalition read what a working group wrote: its chair or its rapporteur, once, and for good. */
@Injectable()
export class ReleaseDocument {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  async run(ctx: RequestContext, documentId: string): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, documentId, 'mayComment');
      const { id, groupId, coalitionId, organisationId, state, releasedAt } = document;
      const seat = groupId && ctx.actor.kind === 'account' ? await groupSeat(em, groupId, ctx.actor.accountId) : undefined;
      if (!seat?.releases) throw new NotAllowed();
      if (releasedAt || state === 'archived') return cannotMove(ctx, 'release', document);
      await em.update(DocumentRow, { id }, { releasedAt: await momentOf(em, ctx) });
      await this.audit.record(em, ctx, { action: 'document.release', objectKind: 'document', objectId: id, coalitionId, organisationId });
      return em.findOneByOrFail(DocumentRow, { id });
    });
  }
}
