import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { demandAccount, type RequestContext } from '#libs/context';
import { Database } from '#libs/database';
import { DocumentRow } from '../../drafting/document.entity.js';
import { toDocument } from '../../drafting/document.type.js';
import { AwaitedTalk, type AwaitedTalkKind } from './awaited-talk.type.js';

/** Amendments without an answer to what I lead the writing of, and conversations that name me, in which I have said nothing since. */
const awaited = `
  select a.document_id as "documentId", 'amendments' as kind, count(*)::int as count, min(a.made_at) as since from document_amendment a join document d on d.id = a.document_id
    where a.state = 'open' and d.state in ('drafting', 'comment_round', 'synthesis', 'silence', 'blocked')
      and (d.made_by = $1 or exists (select 1 from document_keeper k where k.document_id = d.id and k.account_id = $1 and k.role = 'rapporteur'))
    group by a.document_id
  union all
  select c.document_id, 'mentions', count(distinct c.id)::int, min(r.made_at) from document_notice n join document_remark r on r.id = n.subject_id join document_comment c on c.id = r.comment_id
    join document d on d.id = c.document_id and d.state not in ('published', 'archived')
    where n.kind = 'mention' and n.account_id = $1 and c.resolved_at is null
      and not exists (select 1 from document_remark later where later.comment_id = c.id and later.account_id = $1 and later.id > r.id)
    group by c.document_id`;

/** What is said of documents and waits for one person. */
@Injectable()
export class AwaitedTalks {
  constructor(private readonly database: Database) {}

  async list(ctx: RequestContext): Promise<AwaitedTalk[]> {
    const accountId = demandAccount(ctx);
    return this.database.transaction(ctx, async (em) => {
      const found = await em.query<{ documentId: string; kind: AwaitedTalkKind; count: number; since: Date }[]>(awaited, [accountId]);
      const documents = new Map((await em.findBy(DocumentRow, { id: In(found.map(({ documentId }) => documentId)) })).map((row) => [row.id, row]));
      return found.flatMap(({ documentId, ...facts }) => {
        const document = documents.get(documentId);
        return document ? [Object.assign(new AwaitedTalk(), { document: toDocument(document), ...facts })] : [];
      });
    });
  }
}
