import { Hocuspocus, type beforeHandleMessagePayload, type Connection, type Document, type onAuthenticatePayload } from '@hocuspocus/server';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { RequestContext } from '#libs/context';
import { CollabAccess, type Seat } from './collab-access.js';
import { readCollabMessage, type CollabMessage } from './collab-message.js';
import { CollabPool } from './collab-pool.js';
import { guard, GUARD, mend } from './guard.js';
import { Hand } from './hand.js';
import { LiveTexts } from './live-texts.service.js';
import { onlySuggests } from './only-suggests.js';
import { Neighbours, type News } from './neighbours.js';
import { SocketLimits } from './socket-limits.js';
import { isSound } from './sound-update.js';
import { Telling } from './telling.js';
import { TextClosed, UpdateLog } from './update-log.service.js';
import { Visits } from './visits.service.js';
import { Writers } from './writers.js';

/** Whoever stands at the socket: as whom they came, who they are now, and their seat once they were let in. */
interface Visitor {
  readonly socket: WebSocket;
  readonly again: (isAtWork: boolean) => Promise<RequestContext>;
  readonly ctx: RequestContext;
  readonly seat: Seat;
  readonly hand: Hand;
}
interface OpenText {
  readonly writers: Writers;
  /** No fewer bytes than it has. */
  size: number;
  /** Number up to which this program has seen everything. */
  seen: bigint;
}

/** The origin of whatever comes from other programs. */
const ELSEWHERE = 'elsewhere';
/** Rights are looked at again this often, in milliseconds; that a document was closed is seen at the next letter. */
const LOOK_AGAIN = 30_000;
/** The longest single change, and the longest text with all that was ever struck out in it, in bytes: some thousand pages. */
const [LONGEST, FULL] = [1_000_000, 20_000_000];
const refused = (reason: string) => ({ code: 4403, reason });
const isRefused = (error: unknown): error is ReturnType<typeof refused> => (error as Partial<ReturnType<typeof refused>> | undefined)?.code === 4403;
const withoutPen = ({ isClosed }: Seat) => (isClosed ? 'closed' : 'rights-changed');

/** Bytes that are no message are refused like any that fit no text. */
function readSound(bytes: Uint8Array): CollabMessage {
  try {
    return readCollabMessage(bytes);
  } catch {
    throw refused('strange');
  }
}

type Typed = Extract<CollabMessage, { kind: 'typed' }>;
/** Whose letters the text has not got. */
const freshIn = ({ clients }: Typed, { store }: Y.Doc) => [...clients].filter(([client, end]) => end > Y.getState(store, client)).map(([client]) => client);
/** Whoever comes says what they know to be struck out, which is known here too. */
const isNews = (document: Y.Doc, message: Typed) => freshIn(message, document).length > 0 || !Y.snapshotContainsUpdate(Y.snapshot(document), message.body);

/**
 * The shared editor. What somebody types is written to Postgres first, then joined to the text, shown to the others and
 * acknowledged: whatever an editor shows as saved survives this program.
 */
@Injectable()
export class Collab implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Collab.name);
  private readonly open = new Map<string, OpenText>();
  /** What is being written apart from what is typed. */
  private readonly works = new Set<Promise<unknown>>();
  private isStopping = false;
  private clock?: NodeJS.Timeout;
  private readonly limits = new SocketLimits();
  private readonly server = new Hocuspocus({
    quiet: true,
    debounce: 3_000,
    maxDebounce: 15_000,
    onAuthenticate: (payload) => this.letIn(payload),
    onLoadDocument: ({ document }) => this.load(document),
    beforeHandleMessage: (payload) => this.weigh(payload).catch((error: unknown) => this.showOut(payload.connection, error)),
    onStoreDocument: ({ documentName }) => this.finished(() => this.texts.join(documentName)),
    onDisconnect: ({ documentName, context }) => this.leave(documentName, context as Partial<Visitor>),
    afterUnloadDocument: async ({ documentName }) => void this.open.delete(documentName),
  });

  constructor(
    private readonly access: CollabAccess,
    private readonly log: UpdateLog,
    private readonly texts: LiveTexts,
    private readonly neighbours: Neighbours,
    private readonly visits: Visits,
    private readonly pool: CollabPool,
  ) {}

  /** Begins to hear other programs and to look at rights again. */
  start(): void {
    this.neighbours.listen((news) => this.quietly(this.hear(news)));
    this.clock = setInterval(() => this.quietly(this.lookAgain()), LOOK_AGAIN).unref();
  }

  /** Takes somebody in at the socket; `again` says who they are now; a page that only stands open does not keep its session alive. */
  welcome(socket: WebSocket, request: IncomingMessage, ctx: RequestContext, again: Visitor['again']): void {
    if (ctx.actor.kind !== 'account' || !this.limits.admits(socket, ctx.actor.accountId)) return;
    this.server.handleConnection(socket, request, { ctx, again, socket });
  }

  /** What was typed is joined, and who was there remembered; editors come back to another program. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.clock);
    this.isStopping = true;
    await this.neighbours.stop();
    const present = [...this.server.documents.values()].flatMap((document) => document.getConnections().map(({ context }) => ({ textId: document.name, visitor: context as Partial<Visitor> })));
    const textIds = [...this.open.keys()];
    this.server.closeConnections();
    await Promise.allSettled([...this.works, ...textIds.map((textId) => this.texts.join(textId)), ...present.flatMap(({ textId, visitor: { seat } }) => (seat ? [this.visits.leave(textId, seat.typist.accountId)] : []))]);
  }

  private async letIn({ documentName, context, connectionConfig }: onAuthenticatePayload): Promise<Partial<Visitor>> {
    const { ctx, socket } = context as Visitor;
    const seat = await this.access.seatOf(ctx, documentName);
    if (!seat) {
      setImmediate(() => socket.close(4403, 'not-found')); // once Hocuspocus has said so itself
      throw refused('not-found');
    }
    connectionConfig.readOnly = !seat.maySuggest;
    return { seat, hand: new Hand() };
  }

  private async load(document: Document): Promise<void> {
    const textId = document.name;
    const { bodies, through } = await this.log.since(textId, 0n);
    for (const body of bodies) Y.applyUpdate(document, body, ELSEWHERE);
    const writers = new Writers(this.pool, textId);
    this.open.set(textId, { writers, seen: through, size: bodies.reduce((sum, { length }) => sum + length, 0) });
    new Telling(document, ELSEWHERE, (clients) => this.quietly(this.neighbours.show(textId, clients.map((client) => encodeAwarenessUpdate(document.awareness, [client])))));
    guard(document);
    document.on('update', (update: Uint8Array, origin: unknown, _doc: Y.Doc, { origin: by }: Y.Transaction) => {
      if (by === GUARD || origin instanceof Y.UndoManager) this.quietly(this.log.add(textId, update));
    });
    mend(document);
    document.awareness.on('update', ({ added, updated }: Record<'added' | 'updated', number[]>) => writers.remember(document.awareness.getStates(), [...added, ...updated]));
  }

  /** Everything an editor sends, before it counts. */
  private async weigh({ update, document, connection, context }: beforeHandleMessagePayload): Promise<void> {
    const message = readSound(update);
    const { seat, hand } = context as Visitor;
    const { writers } = this.open.get(document.name)!;
    if (message.kind === 'cursors' && !writers.mayShow(message.cursors, seat.shown)) throw refused('not-you');
    if (message.kind !== 'typed' || !isNews(document, message)) return;
    if (connection.readOnly) throw refused(withoutPen(seat));
    try {
      const { kept } = await hand.next(async () => {
        await this.weighTyped(document, message, seat, hand);
        return { kept: hand.keep(message.body, this.log.add(document.name, message.body, seat.typist)) };
      });
      await kept;
    } catch (error) {
      throw error instanceof TextClosed ? refused('closed') : error;
    }
  }

  private async weighTyped(document: Document, message: Typed, { typist, mayType }: Seat, hand: Hand): Promise<void> {
    const open = this.open.get(document.name)!;
    const { body } = message;
    if (body.length > LONGEST || this.isFull(document, open, body.length)) throw refused('too-long');
    const all = hand.with(body);
    if (!isSound(document, all) || !open.writers.know(freshIn(message, document))) {
      await this.catchUp(document.name); // it may hold, or stand on, what came to another program
      mend(document); // or what came here and was not looked at yet
    }
    if (!isSound(document, all)) throw refused('strange');
    if (!(await open.writers.own(freshIn(message, document), typist))) throw refused('not-you');
    if (!mayType && !onlySuggests(document, all, typist.accountId)) throw refused('rights-changed');
  }

  /** What was sent never counts. Thrown at Hocuspocus, it would stand in the log in whole blocks, beside what somebody wrote. */
  private showOut(connection: Connection, error: unknown): Promise<never> {
    if (isRefused(error)) this.logger.log(`Text ${connection.document.name}: ${error.reason}`);
    else this.report(error);
    connection.close(isRefused(error) ? error : { code: 4205, reason: 'Reset Connection' });
    return new Promise(() => {});
  }

  private isFull(document: Document, open: OpenText, more: number): boolean {
    open.size += more;
    if (open.size <= FULL) return false;
    open.size = Y.encodeStateAsUpdate(document).length + more;
    return open.size > FULL;
  }

  private async leave(textId: string, { seat }: Partial<Visitor>): Promise<void> {
    if (seat) await this.finished(() => this.visits.leave(textId, seat.typist.accountId));
  }

  /** Waits for work that a stop waits for too; once stopping, the stop does it itself. What fails is done again with the next letter or visit: Hocuspocus would end with the program. */
  private async finished(work: () => Promise<unknown>): Promise<void> {
    if (this.isStopping) return;
    const working = work().catch((error: unknown) => this.report(error)).finally(() => this.works.delete(working));
    this.works.add(working);
    await working;
  }

  /** What other programs say; without news, something may have been missed. */
  private async hear(news: News): Promise<void> {
    if (!news) return void (await Promise.all([...this.open.keys()].map((textId) => this.catchUp(textId))));
    if (news.kind === 'rights') return this.lookAgain(news.of);
    const document = this.server.documents.get(news.of);
    if (!document) return;
    if (news.kind === 'typed') return this.catchUp(news.of);
    applyAwarenessUpdate(document.awareness, Buffer.from(news.body, 'base64'), ELSEWHERE);
  }

  private async catchUp(textId: string): Promise<void> {
    const [document, open] = [this.server.documents.get(textId), this.open.get(textId)];
    if (!document || !open) return;
    const { bodies, through } = await this.log.since(textId, open.seen);
    document.transact(() => {
      for (const body of bodies) Y.applyUpdate(document, body, ELSEWHERE);
    }, ELSEWHERE);
    if (through > open.seen) open.seen = through;
  }

  /** Whoever may not be there any more, of everybody or of one person, is shown out. */
  private async lookAgain(accountId?: string): Promise<void> {
    const connections = [...this.server.documents.values()].flatMap((document) => document.getConnections());
    const theirs = connections.filter(({ context }) => !accountId || (context as Visitor).seat.typist.accountId === accountId);
    for (const connection of theirs) {
      const { again, hand, seat: before } = connection.context as Visitor;
      const ctx = await again(hand.hasWritten());
      const seat = await this.access.seatOf(ctx, connection.document.name);
      if (ctx.actor.kind !== 'account') connection.close(refused('signed-out'));
      else if (!seat) connection.close(refused('not-found'));
      else if (seat.maySuggest === connection.readOnly || seat.mayType !== before.mayType) connection.close(refused(seat.maySuggest ? 'rights-changed' : withoutPen(seat)));
    }
  }

  private quietly(work: Promise<unknown>): void {
    work.catch((error: unknown) => this.report(error));
  }

  private report(error: unknown): void {
    if (!this.isStopping) this.logger.error(error instanceof Error ? error.stack : 'unknown');
  }
}
