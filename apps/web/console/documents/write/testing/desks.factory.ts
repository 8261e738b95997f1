import { EditorState, Selection, TextSelection, type Plugin, type PluginView, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { undo, ySyncPlugin, yUndoPlugin } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { documentSchema, Shown } from '#libs/editor-schema';
import { bindWords, undoing } from '../live-words.js';

/** What a server has of one text, in the order in which it came. */
export class Room {
  readonly log: Uint8Array[] = [];

  constructor(before?: Uint8Array) {
    if (before) this.log.push(before);
  }
}

/** Somebody at an editor without a screen. What they write stays here until it is sent, what others wrote until it is fetched. */
export class Desk {
  readonly doc = new Y.Doc();
  readonly fragment = this.doc.getXmlFragment('default');
  state: EditorState;
  private readonly unsent: Uint8Array[] = [];
  private fetched = 0;
  private readonly views: PluginView[] = [];

  constructor(
    private readonly room: Room,
    client: number,
  ) {
    this.doc.clientID = client;
    this.fetch();
    this.doc.on('update', (update: Uint8Array, origin: unknown) => origin === 'room' || this.unsent.push(update));
    const plugins = [ySyncPlugin(this.fragment) as Plugin, yUndoPlugin(undoing) as Plugin];
    bindWords(plugins[0]!);
    this.state = EditorState.create({ schema: documentSchema, plugins });
    for (const { spec } of plugins) this.views.push(spec.view!(this as unknown as EditorView));
  }

  /** As the library asks a view. */
  dispatch(tr: Transaction): void {
    const before = this.state;
    this.state = before.apply(tr);
    for (const view of this.views) view.update?.(this as unknown as EditorView, before);
  }
  hasFocus(): boolean {
    return false;
  }

  send(most = Infinity): void {
    this.room.log.push(...this.unsent.splice(0, most));
  }

  fetch(most = Infinity): void {
    for (const end = Math.min(this.room.log.length, this.fetched + most); this.fetched < end; this.fetched++) Y.applyUpdate(this.doc, this.room.log[this.fetched]!, 'room');
  }

  /** Puts the cursor somewhere a letter may stand. */
  point(at: number): void {
    const place = this.state.doc.resolve(at % (this.state.doc.content.size + 1));
    this.dispatch(this.state.tr.setSelection(Selection.near(place)));
  }
  pointInBlock(block: number, offset: number): void {
    let at = 1;
    for (let i = 0; i < block; i++) at += this.state.doc.child(i).nodeSize;
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, at + offset)));
  }

  type(words: string): void {
    for (const letter of words) this.dispatch(this.state.tr.insertText(letter));
  }

  enter(): void {
    this.dispatch(this.state.tr.split(this.state.selection.from));
  }

  breakLine(): void {
    this.dispatch(this.state.tr.replaceSelectionWith(documentSchema.nodes['hardBreak']!.create(), false));
  }

  /** Answers the letter before the cursor, which goes; nothing at the beginning of a block. */
  strike(): string {
    const { $from: { parentOffset, pos, parent } } = this.state.selection;
    if (parentOffset === 0) return '';
    const letter = Array.from(parent.textBetween(Math.max(0, parentOffset - 2), parentOffset, null, ' ')).at(-1)!;
    this.dispatch(this.state.tr.delete(pos - letter.length, pos));
    return letter;
  }

  /** The block joins the one before it. */
  join(): void {
    const { $from } = this.state.selection;
    const at = $from.before(1);
    if (at > 0) this.dispatch(this.state.tr.join(at));
  }

  /** Some letters before the cursor are bold, or not. */
  embolden(): void {
    const { $from: { parentOffset, pos, nodeBefore } } = this.state.selection;
    const [from, bold] = [pos - Math.min(parentOffset, 3, nodeBefore?.text?.length ?? 0), documentSchema.marks['bold']!];
    if (from < pos) this.dispatch(this.state.doc.rangeHasMark(from, pos, bold) ? this.state.tr.removeMark(from, pos, bold) : this.state.tr.addMark(from, pos, bold.create()));
  }

  note(): void {
    this.dispatch(this.state.tr.replaceSelectionWith(documentSchema.nodes['footnote']!.create({ text: `n${this.state.selection.from}` }), false));
  }

  /** The block becomes a heading. */
  head(): void {
    const { from } = this.state.selection;
    this.dispatch(this.state.tr.setBlockType(from, from, documentSchema.nodes['heading']!, { level: 1 }));
  }

  /** A quote comes round the block. */
  quote(): void {
    const { $from } = this.state.selection;
    this.dispatch(this.state.tr.wrap($from.blockRange()!, [{ type: documentSchema.nodes['blockquote']! }]));
  }

  /** Block by block in the other order. */
  turn(): void {
    this.dispatch(this.state.tr.replaceWith(0, this.state.doc.content.size, this.state.doc.children.toReversed()));
  }

  takeBack(): void {
    undo(this.state);
  }

  get isAtEnd(): boolean {
    const { $from } = this.state.selection;
    return $from.parentOffset === $from.parent.content.size;
  }

  /** The words of the editor, a line for each block. */
  get words(): string {
    return this.state.doc.children.map((block) => block.textBetween(0, block.content.size, '/', '/')).join('\n');
  }

  /** Whether the editor shows what is in the text. */
  get isTrue(): boolean {
    const shown = new Shown(() => documentSchema);
    return this.state.doc.eq(documentSchema.node('doc', null, shown.elementsIn(this.fragment).map((element) => shown.get(element)!)));
  }
}
