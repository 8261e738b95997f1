import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '#libs/database';
import { CollabPool } from './collab-pool.js';

/** Who typed; nobody for what the program itself writes. */
export interface Typist {
  readonly accountId: string;
  readonly organisationId: string | null;
}
interface Waiting {
  readonly body: Uint8Array;
  readonly typist: Typist | undefined;
  readonly done: (number: bigint) => void;
  readonly failed: (error: unknown) => void;
}
/** What was typed since a number: all of it in `bodies`, up to `through`. */
export interface Since {
  readonly bodies: readonly Uint8Array[];
  readonly through: bigint;
}

interface Typed {
  readonly number: string;
  readonly body: Buffer;
}

const typed = 'select document_typed($1, $2::bytea[], $3::uuid[], $4::uuid[], $5) as number';
const valuesOf = (textId: string, updates: readonly Pick<Waiting, 'body' | 'typist'>[], by: string) =>
  [textId, updates.map(({ body }) => Buffer.from(body.buffer, body.byteOffset, body.byteLength)), updates.map(({ typist }) => typist?.accountId ?? null), updates.map(({ typist }) => typist?.organisationId ?? null), by];
const typedSince = `select through as number, body from document_state where text_id = $1 and through > $2
  union all select number, body from document_update where text_id = $1 and number > greatest($2::bigint, coalesce((select through from document_state where text_id = $1), 0)) order by number`;
const sinceOf = (rows: readonly Typed[], seen: bigint): Since => ({ bodies: rows.map(({ body }) => body), through: rows.reduce((most, { number }) => (BigInt(number) > most ? BigInt(number) : most), seen) });

/**
 * What is typed, kept before it is acknowledged. Updates of one text that come while others are being written are
 * written together, in the order in which they came; each other program is told by Postgres.
 */
@Injectable()
export class UpdateLog {
  /** Names this program among those that share the database. */
  readonly self = newId();
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(private readonly pool: CollabPool) {}

  /** The number under which it is kept, once it is. Throws `TextClosed` when the text may not be changed any more. */
  async add(textId: string, body: Uint8Array, typist?: Typist): Promise<bigint> {
    return new Promise((done, failed) => {
      const one = { body, typist, done, failed };
      const queue = this.waiting.get(textId);
      if (queue) return void queue.push(one);
      const first = [one];
      this.waiting.set(textId, first);
      void this.write(textId);
    });
  }

  /** What no editor typed, in a transaction or on its own: once it is kept every program that has the text open is told, this one too. Throws `TextClosed`. */
  async addUntyped(em: EntityManager | undefined, textId: string, body: Uint8Array, typist?: Typist): Promise<void> {
    const values = valuesOf(textId, [{ body, typist }], 'nobody');
    try {
      await (em ? this.asCollab(em, () => em.query(typed, values)) : this.pool.run('documents_typed', typed, values));
    } catch (error) {
      throw isClosed(error) ? new TextClosed() : error;
    }
  }

  /** Joined or not; the same moment for both. */
  async since(textId: string, seen: bigint): Promise<Since> {
    return sinceOf(await this.pool.run<Typed>('documents_since', typedSince, [textId, String(seen)]), seen);
  }

  /** All of it, in a transaction that keeps everybody from typing: who waits for that may have taken every connection of one's own. */
  async heldBy(em: EntityManager, textId: string): Promise<Since> {
    return sinceOf(await this.asCollab(em, () => em.query<Typed[]>(typedSince, [textId, '0'])), 0n);
  }

  private async asCollab<T>(em: EntityManager, work: () => Promise<T>): Promise<T> {
    const [{ role }] = await em.query<[{ role: string }]>('select current_user as role');
    await em.query('set local role sawt_collab');
    const answer = await work();
    await em.query(`set local role ${role}`);
    return answer;
  }

  /** One statement at a time for each text; what came meanwhile goes with the next. */
  private async write(textId: string): Promise<void> {
    for (let batch = this.waiting.get(textId)!; batch.length > 0; batch = this.waiting.get(textId)!) {
      this.waiting.set(textId, []);
      try {
        const [row] = await this.pool.run<{ number: string }>('documents_typed', typed, valuesOf(textId, batch, this.self));
        for (const { done } of batch) done(BigInt(row!.number));
      } catch (error) {
        const cause = isClosed(error) ? new TextClosed() : error;
        for (const { failed } of batch) failed(cause);
      }
    }
    this.waiting.delete(textId);
  }
}

/** The text may be read, not changed: its document is voted on, adopted or published. */
export class TextClosed extends Error {}

const isClosed = (error: unknown) => error instanceof Error && error.message === 'document_closed';
