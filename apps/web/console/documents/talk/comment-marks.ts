import { Extension } from '@tiptap/react';
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type * as Y from 'yjs';
import { placesOf, type Anchor } from '#libs/editor-schema';

/** A conversation as the editor marks its words. */
export interface MarkedComment {
  readonly id: string;
  readonly anchor: Anchor;
}
/** What is marked now, and which of it is picked. Changed in place; `redrawn` tells the editor. */
export interface Marking {
  comments: readonly MarkedComment[];
  picked: string | undefined;
  /** Told when somebody points at marked words. */
  pick: (id: string) => void;
}
const key = new PluginKey<DecorationSet>('commentMarks');

/** Marks the words of each conversation, and moves with them whoever types. Nothing of it stands in the text. */
export const commentMarks = (fragment: Y.XmlFragment, marking: Marking) => Extension.create({ name: 'commentMarks', addProseMirrorPlugins: () => [marksOn(fragment, marking)] });

function marksOn(fragment: Y.XmlFragment, marking: Marking): Plugin<DecorationSet> {
  const drawn = (doc: EditorState['doc']) => {
    const places = placesOf(fragment, marking.comments.map(({ anchor }) => anchor));
    return DecorationSet.create(doc, marking.comments.flatMap(({ id }, i) => {
      const place = places[i];
      return place && place.to <= doc.content.size ? [Decoration.inline(place.from, place.to, { class: `commented c-${id}${id === marking.picked ? ' picked' : ''}` }, { id })] : [];
    }));
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, { doc }) => drawn(doc),
      // What others type is in Yjs already; what is typed here comes there after this transaction.
      apply: (tr, marks) => (tr.getMeta(key) || tr.getMeta(ySyncPluginKey) ? drawn(tr.doc) : marks.map(tr.mapping, tr.doc)),
    },
    props: {
      decorations: (state) => key.getState(state),
      handleClick: (view, at) => {
        const id = idsAt(view.state, at)[0];
        if (id) marking.pick(id);
        return false;
      },
    },
  });
}

/** Draws the marks anew, for a conversation that came or went. */
export const redrawn = (state: EditorState) => state.tr.setMeta(key, true);

/** Conversations whose words still stand in the text. */
export const standing = (state: EditorState): string[] => idsOf(key.getState(state)?.find() ?? []);

const idsAt = (state: EditorState, at: number): string[] => idsOf(key.getState(state)?.find(at, at) ?? []);
const idsOf = (marks: readonly Decoration[]) => [...new Set(marks.map(({ spec }) => (spec as { readonly id: string }).id))];
