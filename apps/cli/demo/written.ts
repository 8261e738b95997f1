import type { DocumentNode } from '#libs/editor-schema';

const words = (text: string): DocumentNode => ({ type: 'text', text });

/* Blocks of a document of the demo, as the editor keeps them. */
export const line = (text: string): DocumentNode => ({ type: 'paragraph', content: [words(text)] });
export const noted = (text: string, note: string, rest: string): DocumentNode => ({ type: 'paragraph', content: [words(text), { type: 'footnote', attrs: { text: note } }, words(rest)] });
export const heading = (text: string): DocumentNode => ({ type: 'heading', attrs: { level: 1 }, content: [words(text)] });
export const points = (...texts: string[]): DocumentNode => ({ type: 'bulletList', content: texts.map((text) => ({ type: 'listItem', content: [line(text)] })) });
export const cells = (type: 'tableHeader' | 'tableCell', ...texts: string[]): DocumentNode => ({ type: 'tableRow', content: texts.map((text) => ({ type, content: [line(text)] })) });
export const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });
