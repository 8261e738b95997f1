import { Injectable } from '@nestjs/common';
import { Config } from '#libs/config';
import { Listener } from '#libs/database';
import { CollabPool } from './collab-pool.js';
import { UpdateLog } from './update-log.service.js';

/**
 * What another program or Postgres says: something typed in a text, cursors in one as bytes, or that the rights of somebody,
 * or of anybody, changed. Undefined when something may have been missed.
 */
export type News = { readonly kind: 'typed' | 'cursors' | 'rights'; readonly of: string; readonly body: string } | undefined;

/** What Postgres carries in one announcement. */
const LONGEST = 7_900;

/** The other programs at the same database: two of them share a text by what Postgres tells them. */
@Injectable()
export class Neighbours {
  private listener?: Listener;

  constructor(
    private readonly config: Config,
    private readonly pool: CollabPool,
    private readonly log: UpdateLog,
  ) {}

  listen(heard: (news: News) => void): void {
    this.listener = new Listener({ url: this.config.databaseUrl, role: 'sawt_app', channel: 'collab', heard: (payload) => {
      const [by, kind, of, body] = payload?.split(' ') ?? [];
      if (by !== this.log.self) heard(payload === undefined ? undefined : { kind: kind as 'typed', of: of ?? '', body: body ?? '' });
    } });
    this.listener.start();
  }

  /** Tells where cursors are, each with its bytes; as many announcements as they need, one statement. */
  async show(textId: string, cursors: readonly Uint8Array[]): Promise<void> {
    const bodies = cursors.map((cursor) => Buffer.from(cursor).toString('base64')).filter(({ length }) => length <= LONGEST);
    await this.pool.run('documents_cursors', `select pg_notify('collab', $1 || ' cursors ' || $2 || ' ' || body) from unnest($3::text[]) body`, [this.log.self, textId, bodies]);
  }

  async stop(): Promise<void> {
    await this.listener?.stop();
  }
}
