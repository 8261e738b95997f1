import { mergeAttributes, Node } from '@tiptap/core';

/** A note at a place of the text: its words stand in it, its number comes from its place. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: { default: '', validate: (text: unknown) => { if (typeof text !== 'string' || text.length > 2000) throw new RangeError('footnote'); }, parseHTML: (element) => element.getAttribute('data-text') ?? '', renderHTML: ({ text }) => ({ 'data-text': text as string }) },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', mergeAttributes({ 'data-footnote': '' }, HTMLAttributes)],
});
