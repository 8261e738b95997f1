import type { Extensions } from '@tiptap/core';
import Blockquote from '@tiptap/extension-blockquote';
import Bold from '@tiptap/extension-bold';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Italic from '@tiptap/extension-italic';
import { BulletList, ListItem } from '@tiptap/extension-list';
import Paragraph from '@tiptap/extension-paragraph';
import { Table, TableRow } from '@tiptap/extension-table';
import Text from '@tiptap/extension-text';
import { BlockDirection } from './block-direction.js';
import { boundedBlocks } from './bounded.js';
import { Footnote } from './footnote.js';
import { Deletion, Insertion } from './suggestion-marks.js';

/** What a document may hold, the same in the editor, in the api and in every export. */
export const documentExtensions: Extensions = [
  Document, Paragraph, Text, HardBreak, Bold, Italic, Blockquote, BulletList, ListItem, Table.configure({ resizable: false }), TableRow,
  ...boundedBlocks, Footnote, BlockDirection, Insertion, Deletion,
];
