import type { DocumentNode } from '#libs/editor-schema';

/** Plain words as a document: a paragraph for each line that has some. */
export function fromPlainWords(text: string): DocumentNode {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim()).filter(Boolean);
  const content = lines.map((line): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}
