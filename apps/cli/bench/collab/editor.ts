import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array, type Encoder } from 'lib0/encoding';
import { createDecoder, readVarUint8Array, readVarUint } from 'lib0/decoding';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

// As Hocuspocus numbers its messages: the bench speaks its words without its client, which would cost more than the server.
const [SYNC, AWARENESS, AUTH, CLOSE, SYNC_STATUS] = [0, 1, 2, 7, 8];
const [STEP_1, STEP_2, UPDATE] = [0, 1, 2];
/** A text id is 36 letters, written after its length. */
const TYPE_AT = 37;

/** When each letter left, for who watches them arrive; by Yjs’ number of the writer and of the letter. */
export class Departures {
  private readonly at = new Map<string, number>();
  readonly took: number[] = [];

  left(client: number, clock: number): void {
    this.at.set(`${client} ${clock}`, performance.now());
  }

  arrived(update: Uint8Array): void {
    for (const { id } of Y.decodeUpdate(update).structs) {
      const left = this.at.get(`${id.client} ${id.clock}`);
      if (left !== undefined) this.took.push(performance.now() - left);
    }
  }
}

/** With whom somebody sits at a text: their cookie, and how the others are shown them. */
export interface Person {
  readonly cookie: string;
  readonly shown: object;
}

/** Somebody at a text who types letter by letter in a paragraph of their own, shows where, and puts aside what comes until it is read. */
export class Editor {
  private readonly doc = new Y.Doc();
  private readonly text = new Y.XmlText();
  private readonly unacknowledged: number[] = [];
  private readonly heard: Uint8Array[] = [];
  private moves = 0;
  readonly savedAfter: number[] = [];
  sent = 0;
  refused = 0;

  private constructor(
    private readonly socket: WebSocket,
    private readonly textId: string,
    private readonly shown: object,
    private readonly departures: Departures,
    isWatching: boolean,
  ) {
    socket.on('message', (data: Buffer) => this.hear(data, isWatching));
    this.doc.on('update', (update: Uint8Array) => this.unsent.push(update));
  }
  private unsent: Uint8Array[] = [];

  static async sit(url: string, { cookie, shown }: Person, textId: string, departures: Departures, isWatching = false): Promise<Editor> {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/collab`, { headers: { cookie, origin: 'http://127.0.0.1' }, perMessageDeflate: false });
    await once(socket, 'open');
    const editor = new Editor(socket, textId, shown, departures, isWatching);
    const isIn = new Promise<void>((resolve) => (editor.letIn = resolve));
    editor.say(AUTH, (encoder) => {
      writeVarUint(encoder, 0);
      writeVarString(encoder, 'bench');
    });
    await isIn;
    return editor;
  }
  private letIn: () => void = () => {};

  /** One letter, which leaves at once. */
  type(): void {
    if (this.sent === 0 && this.text.parent === null) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [this.text]);
      this.doc.getXmlFragment('default').insert(0, [paragraph]);
      this.send();
    }
    this.departures.left(this.doc.clientID, Y.getState(this.doc.store, this.doc.clientID));
    this.text.insert(this.text.length, 'a');
    this.send();
    this.point();
    this.sent++;
  }

  /** Where the cursor is after a letter, as editors show it. */
  private point(): void {
    const place = { type: null, tname: null, item: { client: this.doc.clientID, clock: Y.getState(this.doc.store, this.doc.clientID) - 1 }, assoc: 0 };
    const state = createEncoder();
    writeVarUint(state, 1);
    writeVarUint(state, this.doc.clientID);
    writeVarUint(state, ++this.moves);
    writeVarString(state, JSON.stringify({ user: this.shown, cursor: { anchor: place, head: place } }));
    this.say(AWARENESS, (encoder) => writeVarUint8Array(encoder, toUint8Array(state)));
  }

  /** What stands in the text as this editor was told, line by line. */
  read(): string {
    const doc = new Y.Doc();
    doc.transact(() => {
      for (const update of [Y.encodeStateAsUpdate(this.doc), ...this.heard]) Y.applyUpdate(doc, update);
    });
    return (doc.getXmlFragment('default').toArray() as Y.XmlElement[]).map((block) => block.toArray().map((one) => one.toJSON() as string).join('')).join('\n');
  }

  /** So many letters typed far from the line, sent together. */
  typeApart(letters: number): void {
    this.type();
    for (let i = 1; i < letters; i++) this.text.insert(this.text.length, 'a');
    this.unsent = [Y.mergeUpdates(this.unsent)];
    this.send();
    this.sent += letters - 1;
  }

  get isSaved(): boolean {
    return this.unacknowledged.length === 0;
  }

  leave(): void {
    this.socket.terminate();
  }

  private send(): void {
    for (const update of this.unsent.splice(0)) {
      this.unacknowledged.push(performance.now());
      this.say(SYNC, (encoder) => {
        writeVarUint(encoder, UPDATE);
        writeVarUint8Array(encoder, update);
      });
    }
  }

  private say(type: number, write: (encoder: Encoder) => void): void {
    const encoder = createEncoder();
    writeVarString(encoder, this.textId);
    writeVarUint(encoder, type);
    write(encoder);
    this.socket.send(toUint8Array(encoder));
  }

  private hear(data: Buffer, isWatching: boolean): void {
    const type = data[TYPE_AT];
    if (type === AUTH) {
      if (data[TYPE_AT + 1] === 2) this.letIn();
      else this.refused++;
    } else if (type === SYNC_STATUS) {
      if (data[TYPE_AT + 1] === 1) this.savedAfter.push(performance.now() - this.unacknowledged.shift()!);
      else this.refused++;
    } else if (type === CLOSE) {
      this.refused++;
    } else if (type === SYNC) {
      const decoder = createDecoder(data.subarray(TYPE_AT + 1));
      if (![STEP_2, UPDATE].includes(readVarUint(decoder))) return;
      const update = readVarUint8Array(decoder);
      this.heard.push(update);
      if (isWatching) this.departures.arrived(update);
    }
  }

  /** Asks for what is there, as an editor does that opens a text. */
  ask(): void {
    this.say(SYNC, (encoder) => {
      writeVarUint(encoder, STEP_1);
      writeVarUint8Array(encoder, Y.encodeStateVector(this.doc));
    });
  }
}
