import { Extension } from '@tiptap/react';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { SETTLES } from './settled.js';
import { suggested } from './suggested.js';

/** Whether what is typed is suggested now; changed in place. */
export interface SuggestMode {
  isOn: boolean;
}

/** While the mode is on, what somebody types is suggested by this account. What others type, undoing, and what is accepted or rejected passes as it is. */
export const suggesting = (mode: SuggestMode, accountId: string) => Extension.create({
  name: 'suggesting',
  dispatchTransaction({ transaction, next }) {
    const passes = !mode.isOn || transaction.getMeta(ySyncPluginKey) !== undefined || transaction.getMeta(SETTLES) === true;
    next(passes ? transaction : suggested(transaction, this.editor.state, accountId));
  },
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPasted: ({ content, openStart, openEnd }) => new Slice(bare(content), openStart, openEnd) } })],
});

/** What is pasted is nobody's suggestion. */
function bare(content: Fragment): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => nodes.push(node.isText ? node.mark(node.marks.filter(({ type: { name } }) => name !== 'insertion' && name !== 'deletion')) : node.copy(bare(node.content))));
  return Fragment.from(nodes);
}
