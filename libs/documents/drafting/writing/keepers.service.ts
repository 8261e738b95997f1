import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog } from '#libs/auth';
import { may, NotAllowed, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { fault, invalidInput } from '#libs/graphql';
import { holdAs, writers } from '../document.access.js';
import { DocumentKeeperRow } from '../document-keeper.entity.js';
import { DocumentRow } from '../document.entity.js';
import type { DocumentFault } from '../drafting.errors.js';
import type { NameKeepersInput } from '../drafting.input.js';

/** Somebody who writes, and for whom. */
export interface Writer {
  readonly accountId: string;
  readonly organisationId: string | null;
}
const MOST = 20;

/** Who leads the writing of a document and who has written much of it. Named by whoever began it, or the coordination. */
@Injectable()
export class Keepers {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** All of them at once; who is not named any more keeps no longer. */
  async name(ctx: RequestContext, { documentId, keepers }: NameKeepersInput): Promise<DocumentRow | DocumentFault> {
    return this.database.transaction(ctx, async (em) => {
      const { document } = await holdAs(em, ctx, documentId, 'mayKeep');
      if (!mayName(ctx, document)) throw new NotAllowed();
      const { id, coalitionId, organisationId } = document;
      const known = new Map([...(await this.candidates(em, document)), ...(await em.findBy(DocumentKeeperRow, { documentId: id }))].map((writer) => [writer.accountId, writer.organisationId]));
      const wanted = new Map(keepers.map(({ accountId, role }) => [accountId, role]));
      if (wanted.size > MOST || [...wanted.keys()].some((accountId) => !known.has(accountId))) return invalidInput(ctx, [fault(ctx, 'keepers', 'documents.drafting.noWriter')]);
      await em.delete(DocumentKeeperRow, { documentId: id });
      if (wanted.size > 0) await em.insert(DocumentKeeperRow, [...wanted].map(([accountId, role]) => ({ documentId: id, coalitionId, accountId, role, organisationId: known.get(accountId) ?? null })));
      await this.audit.record(em, ctx, { action: 'document.nameKeepers', objectKind: 'document', objectId: id, coalitionId, organisationId, detail: { keepers: wanted.size } });
      return document;
    });
  }

  of(ctx: RequestContext, documentId: string): Promise<DocumentKeeperRow[]> {
    return this.database.transaction(ctx, (em) => em.find(DocumentKeeperRow, { where: { documentId }, order: { since: 'ASC', accountId: 'ASC' } }));
  }

  candidatesOf(ctx: RequestContext, document: DocumentRow): Promise<Writer[]> {
    return this.database.transaction(ctx, (em) => this.candidates(em, document));
  }

  /** Those the actor may know of: who has typed in it, who sits in its group, and colleagues who write for a full member. */
  private async candidates(em: EntityManager, { id, coalitionId, groupId }: DocumentRow): Promise<Writer[]> {
    const members = `select m.account_id, m.organisation_id from membership m join coalition_member p on p.organisation_id = m.organisation_id and p.coalition_id = $1 and p.standing = 'active' and p.kind in ('founder', 'member') where $3::uuid is null and m.role = any($4)`;
    const seats = `select s.account_id, s.organisation_id from working_group_member s where s.group_id = $3 and s.until_at is null and s.account_id is not null`;
    const typists = `select a.account_id, a.organisation_id from document_author a join document_text t on t.id = a.text_id where t.document_id = $2 and a.account_id is not null`;
    return em.query<Writer[]>(`select distinct on (account_id) account_id as "accountId", organisation_id as "organisationId" from (${members} union all ${seats} union all ${typists}) w order by account_id, organisation_id nulls last`, [coalitionId, id, groupId, writers]);
  }
}

/** Whoever began it, and the coordination. */
export const mayName = (ctx: RequestContext, { coalitionId, madeBy }: DocumentRow): boolean =>
  may(ctx, 'document.keep', { coalitionId }) || (ctx.actor.kind === 'account' && ctx.actor.accountId === madeBy);
