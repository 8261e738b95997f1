import { Collaboration } from '@tiptap/extension-collaboration';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Selection, type Plugin, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { getRelativeSelection, ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap';
import { documentSchema, Shown, writeNode } from '#libs/editor-schema';

/** Who takes back a heading, a list or a table takes back what they wrote: it stays where others have written in it since, as paragraphs do. */
export const undoing = { protectedNodes: new Set(Object.keys(documentSchema.nodes)) };

/** Several at one text, with a binding that never moves a letter somebody else is typing. */
export const LiveWords = Collaboration.extend({
  addOptions() {
    return { ...this.parent!(), yUndoOptions: undoing };
  },
  addProseMirrorPlugins() {
    const plugins = this.parent!() as Plugin[];
    bindWords(plugins.find(({ spec }) => spec.key === ySyncPluginKey)!);
    return plugins;
  },
});

/**
 * Shows and writes a text in place of the library’s own way, which makes one text of two that stand side by side, at the
 * editor that comes to it first or at both at once: letters of two who began in the same empty paragraph came twice, or went.
 */
export function bindWords({ spec }: Plugin): void {
  const { binding } = spec.state!.init.call(undefined as never, {}, undefined as never) as { readonly binding: ProsemirrorBinding };
  const shown = new Shown(() => (binding.prosemirrorView as EditorView).state.schema);
  binding.mapping = shown as unknown as ProsemirrorBinding['mapping'];
  binding._prosemirrorChanged = (doc: Node) => {
    binding.doc.transact(() => {
      const { state } = binding.prosemirrorView as EditorView;
      writeNode(binding.type, doc, shown, state.selection.head);
      binding.beforeTransactionSelection = getRelativeSelection(binding, state);
    }, ySyncPluginKey);
  };
  binding._forceRerender = () => {
    shown.clear();
    binding.mux(() => {
      const view = binding.prosemirrorView as EditorView;
      const { doc, selection } = view.state;
      const blocks = shown.elementsIn(binding.type).map((element) => shown.get(element)!);
      const tr = (binding._tr as Transaction).replace(0, doc.content.size, new Slice(Fragment.from(blocks), 0, 0));
      const place = tr.doc.resolve(Math.min(selection.from, tr.doc.content.size));
      view.dispatch(tr.setSelection(Selection.near(place)).setMeta(ySyncPluginKey, { isChangeOrigin: true, binding }));
    });
  };
}
