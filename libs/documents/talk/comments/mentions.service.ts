import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import type { DocumentRow } from '../../drafting/document.entity.js';

/** Whom the actor may know of: who keeps it, has typed or spoken in it, sits in its group, and colleagues. Whether they still may read it is looked at again when the mail is written. */
const known = `
  select account_id from document_keeper where document_id = $1
  union select account_id from document_remark where document_id = $1
  union select a.account_id from document_author a join document_text t on t.id = a.text_id where t.document_id = $1
  union select account_id from working_group_member where group_id = $3 and until_at is null
  union select m.account_id from membership m join coalition_member p on p.organisation_id = m.organisation_id and p.coalition_id = $2 and p.standing = 'active' where $4
  union select account_id from coalition_voice where coalition_id = $2 and $4
  union select account_id from coalition_staff where coalition_id = $2 and $4`;

interface Typist {
  readonly accountId: string;
  readonly organisationId: string | null;
}

/** People who can be named in a remark, and whose names stand by what is suggested. */
@Injectable()
export class Mentions {
  constructor(private readonly database: Database) {}

  async candidates(ctx: RequestContext, document: DocumentRow): Promise<string[]> {
    return this.database.transaction(ctx, (em) => this.knownTo(em, ctx, document));
  }

  /** Everybody who has typed in its texts or spoken of them, for whom: whose each suggestion is. */
  async typists(ctx: RequestContext, { id }: Pick<DocumentRow, 'id'>): Promise<Typist[]> {
    return this.database.transaction(ctx, (em) => em.query<Typist[]>(
      `select distinct on (account_id) account_id as "accountId", organisation_id as "organisationId" from (
         select a.account_id, a.organisation_id from document_author a join document_text t on t.id = a.text_id where t.document_id = $1
         union all select account_id, organisation_id from document_remark where document_id = $1) known
       where account_id is not null order by account_id, organisation_id limit 500`, [id]));
  }

  /** Without who asks. */
  async knownTo(em: EntityManager, ctx: RequestContext, { id, coalitionId, groupId, releasedAt }: DocumentRow): Promise<string[]> {
    const isOpen = groupId === null || releasedAt !== null;
    const rows = await em.query<{ id: string }[]>(`select account_id as id from (${known}) k where account_id is not null and account_id <> $5 order by 1 limit 500`, [id, coalitionId, groupId, isOpen, demandAccount(ctx)]);
    return rows.map((row) => row.id);
  }
}
