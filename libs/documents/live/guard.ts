import { Connection } from '@hocuspocus/server';
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { plainText, readDocument, suggestedBy, suggestionsIn, type DocumentNode } from '#libs/editor-schema';
import type { Seat } from './collab-access.js';
import { FRAGMENT } from './joined.js';

/** Changes of the guard itself. */
export const GUARD = 'guard';

type Block = Y.XmlElement | Y.XmlText;
const jsonOf = (block: Block) => yXmlFragmentToProsemirrorJSON({ toArray: () => [block] } as unknown as Y.XmlFragment) as DocumentNode;

/** Ids of what is suggested in some blocks. */
const suggestedIn = (blocks: readonly Block[]): string[] => suggestionsIn({ type: 'doc', content: blocks.flatMap((block) => jsonOf(block).content ?? []) }).map(({ id }) => id);

function isGood(block: Block): boolean {
  try {
    readDocument(jsonOf(block));
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps a text in its schema while it is open: a change that would break it is taken back at once, for everybody, and so is
 * one that suggests in another's name.
 * Looks only at the blocks that a change touched. What it takes back is announced like any other change.
 */
export function guard(doc: Y.Doc): void {
  const fragment = doc.getXmlFragment(FRAGMENT);
  const known = new Set(suggestedIn(fragment.toArray() as Block[]));
  const past = new Y.UndoManager(fragment, { trackedOrigins: new Set<unknown>([Connection]), captureTimeout: 0 });
  const remember = (blocks: readonly Block[]) => suggestedIn(blocks).forEach((id) => known.add(id));
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    const blocks = touched(transaction, fragment);
    const { origin } = transaction;
    if (!(origin instanceof Connection)) return remember(blocks);
    const { typist: { accountId } } = (origin.context as { readonly seat: Seat }).seat;
    if (blocks.every(isGood) && suggestedIn(blocks).every((id) => known.has(id) || suggestedBy(id) === accountId)) {
      remember(blocks);
      return past.clear();
    }
    past.undo();
    past.clear();
    mend(doc);
  });
}

/** Puts the words of each block that breaks the schema in a paragraph of its own; nothing changes in a text that keeps it. */
export function mend(doc: Y.Doc): void {
  const fragment = doc.getXmlFragment(FRAGMENT);
  const broken = (fragment.toArray() as Block[]).flatMap((block, at) => (isGood(block) ? [] : [{ at, words: wordsOf(block) }]));
  if (broken.length === 0) return;
  doc.transact(() => {
    for (const { at, words } of broken) {
      const paragraph = new Y.XmlElement('paragraph');
      if (words) paragraph.insert(0, [new Y.XmlText(words)]);
      fragment.delete(at, 1);
      fragment.insert(at, [paragraph]);
    }
  }, GUARD);
}

const wordsOf = (block: Block) => plainText({ type: 'doc', content: jsonOf(block).content?.map((node) => ({ type: 'paragraph', content: [node] })) }).replaceAll('\n', ' ').replaceAll('\0', ' ').trim();

/** Blocks of the text that a change reached or made. */
function touched({ changed, changedParentTypes, beforeState }: Y.Transaction, fragment: Y.XmlFragment): Block[] {
  const blocks = [...changedParentTypes.keys()].filter((type) => type.parent === fragment && !type._item!.deleted) as unknown as Block[];
  if (!changed.has(fragment as unknown as Y.AbstractType<Y.YEvent<Y.XmlFragment>>)) return blocks;
  const made = (fragment.toArray() as Block[]).filter(({ _item }) => _item!.id.clock >= (beforeState.get(_item!.id.client) ?? 0));
  return [...blocks, ...made];
}
