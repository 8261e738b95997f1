import type { Attributes } from '@tiptap/core';
import Heading from '@tiptap/extension-heading';
import Image from '@tiptap/extension-image';
import Link from '@tiptap/extension-link';
import { OrderedList } from '@tiptap/extension-list';
import { TableCell, TableHeader } from '@tiptap/extension-table';
import { isImageAddress, isLinkAddress } from './addresses.js';

const demand = (isGood: (value: unknown) => boolean, what: string) => (value: unknown) => {
  if (!isGood(value)) throw new RangeError(what);
};
/** A browser draws every column of a table, also where no cell is. */
const MOST_CELLS = 50;
const LAST_NUMBER = 100_000;
const LEVELS = [1, 2, 3] as const;
const kindsOfNumbers: readonly unknown[] = [null, '1', 'a', 'A', 'i', 'I'];
const alignments: readonly unknown[] = [null, 'left', 'center', 'right'];

const isWhole = (value: unknown, least: number, most: number) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const within = (text: string | null, least: number, most: number) => Math.min(most, Math.max(least, Math.trunc(Number(text ?? 1)) || 1));
const areWidths = (value: unknown) => value === null || (Array.isArray(value) && value.length <= MOST_CELLS && value.every((one) => isWhole(one, 0, 10_000)));
const isSpan = (value: unknown) => isWhole(value, 1, MOST_CELLS);
const cell: Attributes = {
  colspan: { default: 1, validate: demand(isSpan, 'columns'), parseHTML: (one) => within(one.getAttribute('colspan'), 1, MOST_CELLS) },
  rowspan: { default: 1, validate: demand(isSpan, 'rows'), parseHTML: (one) => within(one.getAttribute('rowspan'), 1, MOST_CELLS) },
  colwidth: { default: null, validate: demand(areWidths, 'widths'), parseHTML: () => null },
  align: { default: null, validate: demand((value) => alignments.includes(value), 'alignment'), parseHTML: () => null, rendered: false },
};
const numbers: Attributes = {
  start: { default: 1, validate: demand((start) => isWhole(start, 0, LAST_NUMBER), 'start'), parseHTML: (list) => within(list.getAttribute('start'), 0, LAST_NUMBER) },
  type: { default: null, validate: demand((type) => kindsOfNumbers.includes(type), 'numbers'), parseHTML: (list) => [list.getAttribute('type')].find((type) => kindsOfNumbers.includes(type)) ?? null },
};

/** Blocks and marks whose attributes have bounds: what is pasted is brought within them, what is sent past the editor is no document. */
export const boundedBlocks = [
  Heading.extend({ addAttributes: () => ({ level: { default: 1, rendered: false, validate: demand((level) => LEVELS.includes(level as 1), 'level') } }) }).configure({ levels: [...LEVELS] }),
  OrderedList.extend({ addAttributes: () => numbers }),
  TableHeader.extend({ addAttributes: () => cell }),
  TableCell.extend({ addAttributes: () => cell }),
  Link.extend({ addAttributes: () => ({ href: { default: null, validate: demand(isLinkAddress, 'link address') } }) }).configure({ openOnClick: false, autolink: true, protocols: ['https', 'http', 'mailto'], isAllowedUri: isLinkAddress, HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: null } }),
  Image.extend({
    addAttributes: () => ({ src: { default: null, validate: demand(isImageAddress, 'image address') }, alt: { default: '', validate: 'string' } }),
    parseHTML: () => [{ tag: 'img[src]', getAttrs: (image) => (isImageAddress(image.getAttribute('src')) ? null : false) }],
  }),
];
