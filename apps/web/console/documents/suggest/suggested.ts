import type { Node, Slice } from '@tiptap/pm/model';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping, ReplaceStep } from '@tiptap/pm/transform';
import { newSuggestionId, PARAGRAPH_END, suggestedBy } from '#libs/editor-schema';

/**
 * What somebody would type, as what they suggest: words they would take away are struck out, words they would put in are
 * marked as added, and nothing else changes. Their own added words go when they take them away; those of others, and
 * everything that is no word (lists, headings, tables), stay as they are.
 */
export function suggested(wanted: Transaction, state: EditorState, accountId: string): Transaction {
  if (!wanted.docChanged) return wanted;
  const made = state.tr.setMeta('preventAutolink', true);
  if (!wanted.steps.every((step) => step instanceof ReplaceStep)) return made;
  for (const [i, step] of (wanted.steps as ReplaceStep[]).entries()) {
    const back = new Mapping(wanted.mapping.maps.slice(0, i)).invert();
    const place = (at: number) => made.mapping.map(back.map(at));
    const [from, to] = [place(step.from), place(step.to)];
    const id = idBeside(made.doc, from, to, accountId) ?? newSuggestionId(accountId);
    const end = strike(made, { from, to }, id, accountId);
    const words = wordsOf(step.slice);
    if (words) add(made, end, words, id);
    else if (isForward(state, step)) made.setSelection(TextSelection.near(made.doc.resolve(end), 1));
    else made.setSelection(TextSelection.near(made.doc.resolve(from), -1));
  }
  return made.scrollIntoView();
}

/** With the Delete key the cursor goes on behind what it struck out. */
const isForward = ({ selection: { empty, head } }: EditorState, { from, to }: ReplaceStep) => empty && head === from && to > from;

/** What somebody writes on goes into the suggestion of theirs that stands there already. */
function idBeside(doc: Node, from: number, to: number, accountId: string): string | undefined {
  const around = [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter, doc.resolve(from).nodeAfter];
  return around.map((node) => node && idOf(node)).find((id) => id && suggestedBy(id) === accountId) ?? undefined;
}

const markOf = (node: Node) => node.marks.find(({ type: { name } }) => name === 'insertion' || name === 'deletion');
const idOf = (node: Node) => markOf(node)?.attrs['id'] as string | undefined;

/** Answers where the stretch ends now. */
function strike(made: Transaction, { from, to }: { from: number; to: number }, id: string, accountId: string): number {
  const pieces: { from: number; to: number; isOwn: boolean }[] = [];
  made.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText) return;
    const isOwn = markOf(node)?.type.name === 'insertion' && suggestedBy(idOf(node)!) === accountId;
    if (isOwn || !markOf(node)) pieces.push({ from: Math.max(at, from), to: Math.min(at + node.nodeSize, to), isOwn });
  });
  const before = made.mapping.maps.length;
  for (const piece of pieces.toReversed()) {
    if (piece.isOwn) made.delete(piece.from, piece.to);
    else made.addMark(piece.from, piece.to, made.doc.type.schema.marks['deletion']!.create({ id }));
  }
  return made.mapping.slice(before).map(to);
}

function add(made: Transaction, at: number, words: string, id: string): void {
  const place = made.doc.resolve(at);
  if (!place.parent.inlineContent) return;
  const { schema } = made.doc.type;
  const worn = place.marks().filter(({ type: { name } }) => name !== 'insertion' && name !== 'deletion');
  made.insert(at, schema.text(words, schema.marks['insertion']!.create({ id }).addToSet(worn)));
  made.setSelection(TextSelection.create(made.doc, at + words.length));
}

/** The words alone; where a paragraph or a line would end stands a sign. */
const wordsOf = ({ content }: Slice): string => content.textBetween(0, content.size, PARAGRAPH_END, (leaf) => (leaf.type.name === 'hardBreak' ? PARAGRAPH_END : ''));
