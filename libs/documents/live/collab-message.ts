import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';

/** What an editor says: something typed (with up to where it goes for each of Yjs’ numbers in it), where its cursor is, or anything else. */
export type CollabMessage =
  | { readonly kind: 'typed'; readonly body: Uint8Array; readonly clients: ReadonlyMap<number, number> }
  | { readonly kind: 'cursors'; readonly cursors: readonly Cursor[] }
  | { readonly kind: 'other' };
/** What one writer shows of themselves; null when gone. */
export interface Cursor {
  readonly client: number;
  readonly state: { readonly user?: unknown } | null;
}

// As Hocuspocus numbers its messages, and y-protocols those about the text.
const [SYNC, AWARENESS, SYNC_REPLY] = [0, 1, 4];
const [STEP_2, UPDATE] = [1, 2];

/** Reads a message without changing it. Throws for bytes that are none. */
export function readCollabMessage(bytes: Uint8Array): CollabMessage {
  const decoder = createDecoder(bytes);
  readVarString(decoder);
  const type = readVarUint(decoder);
  if (type === AWARENESS) return { kind: 'cursors', cursors: cursorsIn(readVarUint8Array(decoder)) };
  if (type !== SYNC && type !== SYNC_REPLY) return { kind: 'other' };
  const step = readVarUint(decoder);
  if (step !== STEP_2 && step !== UPDATE) return { kind: 'other' };
  const body = readVarUint8Array(decoder);
  const { structs, ds } = Y.decodeUpdate(body);
  if (structs.length === 0 && ds.clients.size === 0) return { kind: 'other' };
  return { kind: 'typed', body, clients: new Map(structs.map(({ id, length }) => [id.client, id.clock + length])) };
}

function cursorsIn(update: Uint8Array): Cursor[] {
  const decoder = createDecoder(update);
  return Array.from({ length: readVarUint(decoder) }, () => {
    const client = readVarUint(decoder);
    readVarUint(decoder);
    return { client, state: JSON.parse(readVarString(decoder)) as Cursor['state'] };
  });
}
