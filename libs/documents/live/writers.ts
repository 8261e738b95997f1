import { isDeepStrictEqual } from 'node:util';
import type { Locale } from '#libs/i18n';
import { CollabPool } from './collab-pool.js';
import type { Cursor } from './collab-message.js';
import type { Typist } from './update-log.service.js';

/** Somebody at a text, as the others are shown them. */
export interface Shown {
  readonly name: string;
  /** In every language it has, so that each who looks sees it in theirs; null for the coordination and the community. */
  readonly organisation: Readonly<Record<Locale, string | null>> | null;
  readonly colour: string;
}

/** Who writes under which of Yjs’ numbers in one text: nobody writes, or points, in another's name. */
export class Writers {
  private readonly known = new Map<number, string>();
  private learning: Promise<void> = Promise.resolve();
  private readonly shown = new Map<number, unknown>();

  constructor(
    private readonly pool: CollabPool,
    private readonly textId: string,
  ) {}

  /** Whether all of these numbers are this person's, theirs from now on when they were nobody's. Asked one after the other, so that two letters of one hand never argue whose the number is. */
  async own(clients: readonly number[], typist: Typist): Promise<boolean> {
    const learnt = this.learning.then(() => this.learn(clients.filter((client) => !this.known.has(client)), typist));
    this.learning = learnt.catch(() => {});
    await learnt;
    return clients.every((client) => this.known.get(client) === typist.accountId);
  }

  /** Whether it is known here whose these are. */
  know(clients: readonly number[]): boolean {
    return clients.every((client) => this.known.has(client));
  }

  private async learn(fresh: readonly number[], { accountId, organisationId }: Typist): Promise<void> {
    if (fresh.length === 0) return;
    await this.pool.run('documents_author', 'insert into document_author (text_id, client, account_id, organisation_id) select $1, c, $3, $4 from unnest($2::bigint[]) c on conflict do nothing', [this.textId, fresh, accountId, organisationId]);
    const rows = await this.pool.run<{ client: string; account: string | null }>('documents_authors', 'select client, account_id as account from document_author where text_id = $1 and client = any($2::bigint[])', [this.textId, fresh]);
    for (const { client, account } of rows) this.known.set(Number(client), account ?? '');
  }

  /** Keeps what these show, also once they have left: editors echo it a little longer. */
  remember(states: ReadonlyMap<number, { readonly user?: unknown }>, clients: readonly number[]): void {
    for (const client of clients) {
      const user = states.get(client)?.user;
      if (user !== undefined) this.shown.set(client, user);
    }
  }

  /** Whether each cursor says of itself what the program knows of whoever shows it; what is echoed of others must be as they showed it. */
  mayShow(cursors: readonly Cursor[], me: Shown): boolean {
    return cursors.every(({ client, state }) => state?.user === undefined || isDeepStrictEqual(state.user, this.shown.get(client) ?? me));
  }
}
