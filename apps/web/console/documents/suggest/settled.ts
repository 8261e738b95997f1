import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { PARAGRAPH_END } from '#libs/editor-schema';

/** On a change that settles suggestions, which is never one itself. */
export const SETTLES = 'settlesSuggestions';

interface Piece {
  readonly from: number;
  readonly to: number;
  /** Whether its words stay, now as words of the text. */
  readonly stays: boolean;
}

/** What is suggested becomes part of the text, or goes as if it had never been; the rest of the text stays as it is. */
export function settled(state: EditorState, ids: ReadonlySet<string>, isAccepted: boolean): Transaction {
  const { tr, doc, schema: { marks } } = state;
  for (const { from, to, stays } of piecesOf(doc, ids, isAccepted).toReversed()) {
    if (stays) {
      tr.removeMark(from, to, marks['insertion']).removeMark(from, to, marks['deletion']);
      if (isAccepted) endParagraphs(tr, from, to);
    } else {
      tr.delete(from, to);
      if (isAccepted) leaveNoEmptyBlock(tr, from);
    }
  }
  return tr.setMeta('preventAutolink', true).setMeta(SETTLES, true);
}

function piecesOf(doc: Node, ids: ReadonlySet<string>, isAccepted: boolean): Piece[] {
  const pieces: Piece[] = [];
  doc.descendants((node, at) => {
    const mark = node.marks.find(({ type: { name } }) => name === 'insertion' || name === 'deletion');
    if (mark && ids.has(String(mark.attrs['id']))) pieces.push({ from: at, to: at + node.nodeSize, stays: (mark.type.name === 'insertion') === isAccepted });
  });
  return pieces;
}

/** A sign where a paragraph should end becomes its end. What follows a heading is a paragraph. */
function endParagraphs(tr: Transaction, from: number, to: number): void {
  const words = tr.doc.textBetween(from, to);
  for (let i = words.lastIndexOf(PARAGRAPH_END); i !== -1; i = i === 0 ? -1 : words.lastIndexOf(PARAGRAPH_END, i - 1)) {
    const at = from + i;
    const type = tr.doc.type.schema.nodes['paragraph']!;
    tr.delete(at, at + 1).split(at, 1, tr.doc.resolve(at).parent.type.name === 'heading' ? [{ type }] : undefined);
  }
}

const shells = new Set(['paragraph', 'heading', 'listItem', 'bulletList', 'orderedList', 'blockquote']);

/** A paragraph, a point or a list that was struck out as a whole goes, unless it is all there is. */
function leaveNoEmptyBlock(tr: Transaction, at: number): void {
  const place = tr.doc.resolve(at);
  if (place.parent.content.size > 0 || !shells.has(place.parent.type.name)) return;
  let { depth } = place;
  while (depth > 1 && place.node(depth - 1).childCount === 1 && shells.has(place.node(depth - 1).type.name)) depth--;
  const parent = place.node(depth - 1);
  if (parent.childCount > 1 && (parent.type.name === 'doc' || shells.has(parent.type.name))) tr.delete(place.before(depth), place.after(depth));
}
