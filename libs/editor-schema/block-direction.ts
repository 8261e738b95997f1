import { Extension } from '@tiptap/core';

export const directions = ['auto', 'ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

const blocks = ['paragraph', 'heading', 'blockquote', 'listItem', 'bulletList', 'orderedList', 'tableCell', 'tableHeader'];
const demandDirection = (dir: unknown) => {
  if (!directions.includes(dir as Direction)) throw new RangeError('direction');
};

/** Each block has a direction: by its first strong letter unless somebody chose. Arabic and French stand in one document. */
export const BlockDirection = Extension.create({
  name: 'blockDirection',
  addGlobalAttributes: () => [{
    types: blocks,
    attributes: { dir: { default: 'auto', validate: demandDirection, parseHTML: ({ dir }) => (dir === 'ltr' || dir === 'rtl' ? dir : 'auto'), renderHTML: ({ dir }) => ({ dir: dir as Direction }) } },
  }],
});
