import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import type { Direction } from '#libs/editor-schema';

/** What the toolbar shows of the place where the cursor is. */
export interface Here {
  readonly level: 0 | 1 | 2 | 3;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isBulletList: boolean;
  readonly isOrderedList: boolean;
  readonly isQuote: boolean;
  readonly isLink: boolean;
  readonly isInTable: boolean;
  readonly direction: Direction;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

const levels = [1, 2, 3] as const;

export function hereOf(editor: Editor): Here {
  const level = levels.find((one) => editor.isActive('heading', { level: one })) ?? 0;
  return {
    level,
    isBold: editor.isActive('bold'), isItalic: editor.isActive('italic'), isLink: editor.isActive('link'),
    isBulletList: editor.isActive('bulletList'), isOrderedList: editor.isActive('orderedList'), isQuote: editor.isActive('blockquote'), isInTable: editor.isActive('table'),
    direction: (editor.getAttributes(level ? 'heading' : 'paragraph')['dir'] as Direction | undefined) ?? 'auto',
    mayUndo: editor.can().undo(), mayRedo: editor.can().redo(),
  };
}

/** Makes a heading of this level of the blocks that are marked, or plain paragraphs. */
export function setLevel(editor: Editor, level: number): void {
  const one = levels.find((known) => known === level);
  const chain = editor.chain().focus();
  (one ? chain.setHeading({ level: one }) : chain.setParagraph()).run();
}

/** Turns the paragraphs, headings and what is around them that is turned with them: lists, quotes and cells. */
export function setDirection(editor: Editor, dir: Direction): void {
  editor.chain().focus().command(({ tr, state: { selection, doc } }) => {
    doc.nodesBetween(selection.from, selection.to, (node, at) => {
      if ('dir' in node.attrs) tr.setNodeAttribute(at, 'dir', dir);
    });
    return true;
  }).run();
}

/** The cursor goes on behind a picture that was just put in: with the picture selected, the next letter would replace it. */
export function goOnBehind(tr: Transaction): void {
  const { selection } = tr;
  if (!(selection instanceof NodeSelection)) return;
  const next = tr.doc.resolve(selection.to).nodeAfter;
  if (!next || next.isAtom) tr.insert(selection.to, tr.doc.type.schema.nodes['paragraph']!.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(selection.to)));
}

/** An address as somebody types it, made one that a text may carry; undefined when it cannot be. */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:|\/[a-z]{2}\/)\S+$/i.test(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s/]+\.[^\s/.]{2,}(\/\S*)?$/.test(text) ? `https://${text}` : undefined;
}
