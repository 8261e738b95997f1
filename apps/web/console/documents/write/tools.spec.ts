import { EditorState, NodeSelection } from '@tiptap/pm/state';
import { documentSchema, type DocumentNode } from '#libs/editor-schema';
import { addressOf, goOnBehind } from './tools.js';

describe('a picture that was put in', () => {
  const image: DocumentNode = { type: 'image', attrs: { src: '/documents/images/01a205bf-3b28-76fe-8305-7643f1a1ca09', alt: 'Une carte' } };
  const paragraph = (words: string): DocumentNode => ({ type: 'paragraph', ...(words && { content: [{ type: 'text', text: words }] }) });
  it.each([
    ['at the end', [], ['image', 'x']],
    ['before another', [image], ['image', 'x', 'image']],
    ['before words', [paragraph('suite')], ['image', 'xsuite']],
  ])('%s stays when its writer goes on', (_where, rest, after) => {
    const { tr } = EditorState.create({ schema: documentSchema, doc: documentSchema.nodeFromJSON({ type: 'doc', content: [image, ...rest] }) });
    tr.setSelection(NodeSelection.create(tr.doc, 0));
    goOnBehind(tr);
    tr.insertText('x');
    expect(tr.doc.children.map(({ type, textContent }) => textContent || type.name)).toEqual(after);
  });
});

describe('an address somebody types', () => {
  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    [' example.org/a?b ', 'https://example.org/a?b'],
    ['www.exemple.ma', 'https://www.exemple.ma'],
    ['samira@example.org', 'mailto:samira@example.org'],
    ['/fr/documents/note', '/fr/documents/note'],
    ['javascript:alert(1)', undefined],
    ['un mot', undefined],
    ['', undefined],
  ])('%s', (typed, address) => expect(addressOf(typed)).toBe(address));
});
