import { OutgoingMessage, type Connection, type Document } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';

type Changes = Readonly<Record<'added' | 'updated' | 'removed', number[]>>;

/** The longest pause between two messages to everybody, in milliseconds: far below what is felt. */
const LONGEST = { typed: 40, cursors: 250 };
/** How much longer for each who is there. */
const EACH = { typed: 0.125, cursors: 1 };

/**
 * Tells all who are at a text what came, together, in place of Hocuspocus, which tells each change to each alone: of two
 * hundred who type that would be forty thousand messages a second. What is taken back at once is never told. Two are
 * told at once; the more there are, the more goes in one message.
 */
export class Telling {
  private readonly typed = new Paced(() => this.tellTyped(), () => this.pause('typed'));
  private readonly moved = new Paced(() => this.tellMoved(), () => this.pause('cursors'));
  private updates: Uint8Array[] = [];
  private clients = new Set<number>();
  private own = new Set<number>();

  /** `show` takes cursors shown here to whoever is elsewhere. */
  constructor(
    private readonly document: Document,
    private readonly elsewhere: unknown,
    private readonly show: (clients: readonly number[]) => void,
  ) {
    for (const { _observers } of [document, document.awareness]) (_observers as Map<string, Set<unknown>>).get('update')?.clear();
    document.on('update', (update: Uint8Array, origin: unknown) => this.hearTyped(update, origin));
    document.awareness.on('update', (changes: Changes, origin: unknown) => this.hearMoved(changes, origin));
    document.on('destroy', () => [this.typed, this.moved].forEach((paced) => paced.stop()));
  }

  private hearTyped(update: Uint8Array, origin: unknown): void {
    this.document.callbacks.onUpdate(this.document, origin as Connection, update);
    this.updates.push(update);
    this.typed.soon();
  }

  private hearMoved({ added, updated, removed }: Changes, origin: unknown): void {
    const here = this.document.connections.get(origin as WebSocket);
    for (const client of added) here?.clients.add(client);
    for (const client of removed) here?.clients.delete(client);
    for (const client of [...added, ...updated, ...removed]) {
      this.clients.add(client);
      if (origin !== this.elsewhere) this.own.add(client);
    }
    this.moved.soon();
  }

  private tellTyped(): void {
    const updates = this.updates.splice(0);
    this.send(new OutgoingMessage(this.document.name).createSyncMessage().writeUpdate(updates.length === 1 ? updates[0]! : Y.mergeUpdates(updates)));
  }

  private tellMoved(): void {
    const [clients, own] = [[...this.clients], [...this.own]];
    this.clients.clear();
    this.own.clear();
    this.send(new OutgoingMessage(this.document.name).createAwarenessUpdateMessage(this.document.awareness, clients));
    if (own.length > 0) this.show(own);
  }

  private send(message: OutgoingMessage): void {
    const bytes = message.toUint8Array();
    for (const connection of this.document.getConnections()) connection.send(bytes);
  }

  private pause(what: keyof typeof LONGEST): number {
    return Math.min(LONGEST[what], EACH[what] * this.document.connections.size);
  }
}

/** Does something soon after it is asked to, once for all who asked meanwhile, and not again before a pause is over. */
class Paced {
  private timer?: NodeJS.Timeout;
  private last = 0;

  constructor(
    private readonly act: () => void,
    private readonly pause: () => number,
  ) {}

  soon(): void {
    this.timer ??= setTimeout(() => this.now(), this.last + this.pause() - performance.now());
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private now(): void {
    this.timer = undefined;
    this.last = performance.now();
    this.act();
  }
}
