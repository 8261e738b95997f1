import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint, readVarUint8Array, type Decoder } from 'lib0/decoding';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
import type { Locale } from '#libs/i18n';
import { HeldBack } from './held-back.js';
import { forgetText, keepAs } from './kept-texts.js';
import { hasOwnWords, ownWords } from './own-words.js';
import { atFirst, isRefusal, waitBefore, type Refusal, type SessionState } from './session-state.js';

/** The same words in the languages there are. */
export type WordsInLanguages = Readonly<Record<Locale, string | null>>;
/** Somebody at a text, as the others are shown them; exactly as the server says it, since it compares. */
export interface Shown {
  readonly name: string;
  readonly organisation: WordsInLanguages | null;
  readonly colour: string;
}
export interface Place {
  readonly textId: string;
  readonly accountId: string;
  readonly shown: Shown;
}

/** As the server’s messages are numbered: what it has is the first step of synchronising, then comes what others type. */
const [SYNC, STEP_1, UPDATE] = [0, 0, 2];
/** After so many attempts that failed, it is looked at whether the session has ended. */
const LOOK_AFTER = 3;
/** How long this device is waited for to say what it kept, in milliseconds. */
const PATIENCE = 3000;

/** Sends nothing later: whatever was typed meanwhile goes with the next synchronisation, in one piece that is acknowledged once. */
class Line extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }
}

/** Which step of synchronising a message is, if any. */
function readStep(decoder: Decoder): number | undefined {
  readVarString(decoder);
  return readVarUint(decoder) === SYNC ? readVarUint(decoder) : undefined;
}
const stepOf = (bytes: ArrayBuffer) => readStep(createDecoder(new Uint8Array(bytes)));

/** Says where one’s own cursor is and nothing of others: what is echoed of them may be old by then, and the server takes nobody’s word for another. */
class Presence extends HocuspocusProvider {
  readonly held = new HeldBack();
  private mayGoAlone = false;

  override onMessage(event: Parameters<HocuspocusProvider['onMessage']>[0]): void {
    const receive = () => super.onMessage(event);
    const step = stepOf(event.data as ArrayBuffer);
    if (step === UPDATE) this.held.pass(receive);
    else receive();
    if (step === STEP_1) this.mayGoAlone = true;
  }

  /** What is typed before the server has said what it has goes with the answer to that: alone, it would stand on letters the server has not, and be refused. */
  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (this.mayGoAlone) super.documentUpdateHandler(update, origin);
  }

  override onClose(): void {
    this.mayGoAlone = false;
    super.onClose();
  }

  override destroy(): void {
    this.held.end();
    super.destroy();
  }

  override awarenessUpdateHandler(changes: unknown, origin: unknown): void {
    if (origin !== this) super.awarenessUpdateHandler(changes, origin);
  }
}

/** A message that is longer than any may be ends the line before anybody reads it; it would do so again. */
const TOO_BIG = 1009;
const reasonOf = ({ code, reason }: { readonly code?: number; readonly reason: string }) => (code === TOO_BIG ? 'too-long' : reason);

/**
 * Somebody at a text of which the server has the truth: what was typed goes there, is kept on this device until it has
 * arrived, and comes back with the next visit. After a refusal nothing more is tried by itself.
 */
export class WritingSession {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment('default');
  provider!: Presence;
  private line?: Line;
  private device?: IndexeddbPersistence;
  private readonly listeners = new Set<() => void>();
  private known = new Map<number, number>();
  private failures = 0;
  private next?: ReturnType<typeof setTimeout>;
  private hasEnded = false;
  private current: SessionState = atFirst;

  constructor(private readonly place: Place) {}

  get state(): SessionState {
    return this.current;
  }

  /** What stands here and nowhere else, as plain words. */
  get ownWords(): string {
    return ownWords(this.fragment, this.known);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async start(): Promise<void> {
    const isKept = await this.openDevice();
    if (this.hasEnded) return;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => this.changed(update, origin));
    const { protocol, host } = location;
    this.line = new Line({ url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab`, maxDelay: 8_000 });
    this.provider = new Presence({
      websocketProvider: this.line, name: this.place.textId, document: this.doc, token: 'session',
      onMessage: ({ event }) => this.hear(event.data as ArrayBuffer),
      onSynced: () => this.settle(),
      onUnsyncedChanges: () => this.settle(),
      onAuthenticationFailed: ({ reason }) => this.shutOut(reason),
      onClose: ({ event }) => this.lost(event),
    });
    this.provider.setAwarenessField('user', this.place.shown);
    this.provider.attach();
    this.set({ isKept, isOpen: this.fragment.length > 0 });
    addEventListener('online', this.now);
    addEventListener('offline', this.away);
  }

  /** Leaves the text; what is kept on this device stays. */
  end(): void {
    this.hasEnded = true;
    clearTimeout(this.next);
    removeEventListener('online', this.now);
    removeEventListener('offline', this.away);
    this.provider?.destroy();
    this.line?.destroy();
    void this.device?.destroy();
  }

  /** Gives up what the server did not take. */
  async dropOwn(): Promise<void> {
    this.end();
    await forgetText(this.place.accountId, this.place.textId);
  }

  /** What this device kept of the text comes first; whether it keeps anything. */
  private async openDevice(): Promise<boolean> {
    if (!('indexedDB' in globalThis)) return false;
    try {
      this.device = new IndexeddbPersistence(keepAs(this.place.accountId, this.place.textId), this.doc);
      await Promise.race([this.device.whenSynced, new Promise((_done, late) => setTimeout(late, PATIENCE))]);
      return true;
    } catch {
      return false;
    }
  }

  private changed(update: Uint8Array, origin: unknown): void {
    if (origin === this.provider) this.learn(Y.parseUpdateMeta(update).to);
    else if (origin !== this.device) this.set({ changes: this.current.changes + 1, isAcknowledged: false });
  }

  /** The server says what it has, before anything is sent to it. */
  private hear(bytes: ArrayBuffer): void {
    const decoder = createDecoder(new Uint8Array(bytes));
    if (readStep(decoder) !== STEP_1) return;
    this.learn(Y.decodeStateVector(readVarUint8Array(decoder)));
    if (this.current.changes === 0 && hasOwnWords(this.fragment, this.known)) this.set({ changes: 1 });
  }

  private learn(clocks: ReadonlyMap<number, number>): void {
    for (const [client, clock] of clocks) this.known.set(client, Math.max(clock, this.known.get(client) ?? 0));
  }

  private settle(): void {
    const { provider } = this;
    if (!provider || this.current.refusal) return;
    const isAcknowledged = provider.synced && !provider.hasUnsyncedChanges;
    if (isAcknowledged) this.learn(Y.decodeStateVector(Y.encodeStateVector(this.doc)));
    if (provider.synced) this.rest();
    this.set({ isLive: provider.synced || this.current.isLive, isOpen: this.current.isOpen || provider.synced, isAcknowledged, ...(isAcknowledged && { changes: 0 }) });
  }

  private rest(): void {
    this.failures = 0;
    clearTimeout(this.next);
  }

  /** The line broke, or the server closed the text: for a reason, or to come back soon. */
  private lost(event: { readonly code?: number; readonly reason: string }): void {
    if (this.hasEnded || this.current.refusal) return;
    const reason = reasonOf(event);
    if (isRefusal(reason)) return this.shutOut(reason);
    this.set({ isLive: false, isAcknowledged: false });
    this.failures += 1;
    if (this.failures >= LOOK_AFTER) void this.look();
    if (event instanceof CloseEvent) return; // the line comes back by itself, each time later
    this.line!.disconnect();
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.next);
    this.next = setTimeout(this.now, 1000 * waitBefore(this.failures));
  }

  private readonly now = (): void => {
    if (this.hasEnded || this.current.refusal || this.current.isLive) return;
    void this.line?.connect();
    this.failures += 1;
    this.soon();
  };

  private readonly away = (): void => this.lost({ reason: 'offline' });

  /** A server that answers, and knows nobody, lets nobody in either. */
  private async look(): Promise<void> {
    const answer = await fetch('/console/account', { redirect: 'manual' }).catch(() => undefined);
    if (answer?.type === 'opaqueredirect') this.shutOut('signed-out');
  }

  private shutOut(reason: string): void {
    if (this.hasEnded || this.current.refusal) return;
    const refusal: Refusal = isRefusal(reason) ? reason : 'not-found';
    clearTimeout(this.next);
    this.set({ refusal, isLive: false });
    this.line!.disconnect();
  }

  private set(news: Partial<SessionState>): void {
    this.current = { ...this.current, ...news };
    for (const listener of this.listeners) listener();
  }
}
