import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/auth';
import { demandAccount, NotAllowed, type RequestContext } from '#libs/context';
import { Database, momentOf } from '#libs/database';
import type { DocumentRights } from '../../drafting/document.access.js';
import { RightsToday } from '../rights-today.service.js';
import { hearOn, seen } from '../talk.access.js';
import type { Conversation } from './comments.service.js';
import { DocumentCommentRow, DocumentRemarkRow } from './document-comment.entity.js';

/** Ends a conversation or opens it again: for who began it, and for who writes the document. */
@Injectable()
export class Settling {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly today: RightsToday,
  ) {}

  /** Twice is once. */
  async run(ctx: RequestContext, commentId: string, isResolved: boolean): Promise<string> {
    return this.database.transaction(ctx, async (em) => {
      const comment = await seen(commentId, () => em.findOneBy(DocumentCommentRow, { id: commentId }));
      const { document, rights, organisationId } = await hearOn(em, ctx, comment.documentId);
      const [first] = await em.find(DocumentRemarkRow, { where: { commentId: comment.id }, order: { id: 'ASC' }, take: 1 });
      if (!settles(ctx, rights, first)) throw new NotAllowed();
      if ((comment.resolvedAt !== null) === isResolved) return comment.id;
      await em.update(DocumentCommentRow, { id: comment.id }, isResolved ? { resolvedAt: await momentOf(em, ctx), resolvedBy: demandAccount(ctx) } : { resolvedAt: null, resolvedBy: null });
      await this.audit.record(em, ctx, { action: isResolved ? 'comment.resolve' : 'comment.reopen', objectKind: 'document_comment', objectId: comment.id, coalitionId: document.coalitionId, ...(organisationId && { organisationId }) });
      return comment.id;
    });
  }

  async may(ctx: RequestContext, { row, remarks }: Conversation): Promise<boolean> {
    const rights = ctx.actor.kind === 'account' ? await this.today.of(ctx, row.documentId) : undefined;
    return rights !== undefined && settles(ctx, rights, remarks[0]);
  }
}

const settles = (ctx: RequestContext, { mayKeep, mayWrite }: DocumentRights, first: DocumentRemarkRow | undefined): boolean => mayKeep || mayWrite || first?.accountId === demandAccount(ctx);
