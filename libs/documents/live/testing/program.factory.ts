import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import * as Y from 'yjs';
import type { RequestContext } from '#libs/context';
import { plainText, type DocumentNode } from '#libs/editor-schema';
import { specConfig, type SpecDatabase } from '#libs/testing';
import { CollabAccess, type Seat } from '../collab-access.js';
import { CollabPool } from '../collab-pool.js';
import { Collab } from '../collab.service.js';
import { FRAGMENT } from '../joined.js';
import { LiveTexts } from '../live-texts.service.js';
import { LONGEST_MESSAGE } from '../socket-limits.js';
import { Neighbours } from '../neighbours.js';
import { UpdateLog } from '../update-log.service.js';
import { Visits } from '../visits.service.js';

/** The services of live texts on a database, as one program has them. */
export function liveServices(db: SpecDatabase) {
  const config = specConfig(db);
  const pool = new CollabPool(config);
  const log = new UpdateLog(pool);
  const texts = new LiveTexts(pool, log);
  const [access, visits, neighbours] = [new CollabAccess(), new Visits(pool, texts), new Neighbours(config, pool, log)];
  return { pool, log, texts, access, visits, neighbours, collab: new Collab(access, log, texts, neighbours, visits, pool) };
}

/** One program with its socket, to which people come with a seat that a list says. */
export interface Program extends ReturnType<typeof liveServices> {
  readonly url: string;
  /** Who comes with this name in the address has this seat. */
  readonly seats: Map<string, Seat>;
  end(): Promise<void>;
}

export async function openProgram(db: SpecDatabase): Promise<Program> {
  const services = liveServices(db);
  const seats = new Map<string, Seat>();
  services.access.by(async ({ requestId }) => seats.get(requestId));
  const [http, sockets] = [createServer(), new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE })];
  http.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, (ws) => {
    const ctx = contextOf(new URL(request.url!, 'http://spec').searchParams.get('as')!);
    services.collab.welcome(ws, request, ctx, async () => ctx);
  }));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  services.collab.start();
  const end = async () => {
    await services.collab.beforeApplicationShutdown();
    for (const ws of sockets.clients) ws.terminate();
    http.close();
    await services.pool.onApplicationShutdown();
  };
  return { ...services, url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}`, seats, end };
}

const contextOf = (name: string): RequestContext => ({ actor: { kind: 'account', accountId: name, sessionId: name, memberships: [], leads: [] }, locale: 'fr', requestId: name });

/** A socket that may be left while it is still being opened. */
class Line extends WebSocket {
  constructor(address: string) {
    super(address);
    this.on('error', () => {});
  }
}

/** Somebody at an editor without a screen. */
export class Desk {
  readonly provider: HocuspocusProvider;
  private readonly socket: HocuspocusProviderWebsocket;
  /** Why somebody was shown out. */
  readonly shownOut: string[] = [];

  constructor(
    url: string,
    name: string,
    textId: string,
    readonly doc = new Y.Doc(),
  ) {
    this.socket = new HocuspocusProviderWebsocket({ url: `${url}/?as=${name}`, WebSocketPolyfill: Line, delay: 20, minDelay: 20, maxDelay: 50 });
    this.provider = new HocuspocusProvider({ websocketProvider: this.socket, name: textId, document: this.doc, token: 'session', onAuthenticationFailed: ({ reason }) => this.shownOut.push(reason), onClose: ({ event }) => this.shownOut.push(event.reason) });
    this.provider.attach();
  }

  /** Adds a paragraph. */
  write(words: string, at = this.fragment.length): void {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(words)]);
    this.fragment.insert(at, [paragraph]);
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment(FRAGMENT);
  }

  get words(): string {
    return plainText(yXmlFragmentToProsemirrorJSON(this.fragment) as DocumentNode);
  }

  /** Whether the editor would show that all is saved. */
  get isSaved(): boolean {
    return this.provider.synced && !this.provider.hasUnsyncedChanges;
  }

  /** From then until `plugIn` what is written stays here. */
  async unplug(): Promise<void> {
    const gone = new Promise((resolve) => this.socket.on('close', resolve));
    this.socket.disconnect();
    await gone;
  }

  plugIn(): void {
    void this.socket.connect();
  }

  leave(): void {
    this.provider.destroy();
    this.socket.destroy();
  }
}
