import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { canonical, readDocument, type DocumentNode } from '#libs/editor-schema';
import { sha256 } from '#libs/crypto';

/** The name under which editors keep the text in a Yjs document. */
export const FRAGMENT = 'default';

const empty: DocumentNode = { type: 'doc', content: [{ type: 'paragraph' }] };

/** A Yjs document that holds all of these updates. */
export function joined(bodies: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const body of bodies) Y.applyUpdate(doc, body);
  });
  return doc;
}

/** What an editor shows of it; a text nobody has typed in is one empty paragraph. Throws NotADocument when it breaks the schema. */
export function contentOf(doc: Y.Doc): DocumentNode {
  const fragment = doc.getXmlFragment(FRAGMENT);
  return readDocument(fragment.length === 0 ? empty : yXmlFragmentToProsemirrorJSON(fragment));
}

/** SHA-256 of the canonical content. */
export const hashOf = (content: DocumentNode): Buffer => sha256(Buffer.from(canonical(content)));
