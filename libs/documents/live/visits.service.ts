import { Injectable } from '@nestjs/common';
import type { DocumentNode } from '#libs/editor-schema';
import { CollabPool } from './collab-pool.js';
import { LiveTexts } from './live-texts.service.js';

/** How a text stood when somebody left it. */
export interface LastVisit {
  readonly at: Date;
  readonly content: DocumentNode;
}

/** What somebody saw last of each text, so that they can be shown what has changed. */
@Injectable()
export class Visits {
  constructor(
    private readonly pool: CollabPool,
    private readonly texts: LiveTexts,
  ) {}

  async leave(textId: string, accountId: string): Promise<void> {
    const { content, hash } = await this.texts.read(textId);
    await this.pool.run('documents_leave',
      `with kept as (insert into document_checkpoint (text_id, hash, content) values ($1, $2, $3) on conflict (text_id, hash) do update set made_at = now())
       insert into document_visit (text_id, account_id, hash) values ($1, $4, $2) on conflict (text_id, account_id) do update set hash = excluded.hash, at = now()`, [textId, hash, JSON.stringify(content), accountId]);
  }

  /** Undefined for who was never there. */
  async lastOf(textId: string, accountId: string): Promise<LastVisit | undefined> {
    const [visit] = await this.pool.run<{ at: Date; content: DocumentNode }>('documents_visit',
      'select v.at, c.content from document_visit v join document_checkpoint c using (text_id, hash) where v.text_id = $1 and v.account_id = $2', [textId, accountId]);
    return visit;
  }
}
