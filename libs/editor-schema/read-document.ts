import { documentSchema } from './schema.js';

/** A node of a document as JSON: `{ type, attrs?, content?, marks?, text? }`. */
export interface DocumentNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly DocumentNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly text?: string;
}

/** What JSON can say and neither Postgres nor canonical JSON can hold: the character zero, half of a surrogate pair. */
const unwritable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** What was given is no document of the schema; the message says where it breaks it, without its words. */
export class NotADocument extends Error {}

/** The document with every attribute written out. Throws NotADocument for anything the schema does not know. */
export function readDocument(given: unknown): DocumentNode {
  try {
    const node = documentSchema.nodeFromJSON(given);
    if (node.type !== documentSchema.topNodeType) throw new RangeError('no document');
    node.check();
    const document = node.toJSON() as DocumentNode;
    if (unwritable.test(JSON.stringify(document))) throw new RangeError('characters');
    return document;
  } catch (error) {
    throw new NotADocument(error instanceof RangeError ? error.name : 'broken', { cause: error });
  }
}
