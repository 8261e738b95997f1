import fc from 'fast-check';
import { blocksOf, canonical, countWords, hasSuggestions, isBlank, NotADocument, plainText, readDocument, sectionsOf, type DocumentNode } from './index.js';

const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', ...(content.length > 0 && { content }) });
const heading = (words: string, level = 1): DocumentNode => ({ type: 'heading', attrs: { level }, content: [text(words)] });
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });
const refused = (given: unknown) => expect(() => readDocument(given)).toThrow(NotADocument);

describe('the schema of documents', () => {
  it('takes what the editor makes, in two directions', () => {
    const read = readDocument(doc(heading('Titre'), { type: 'paragraph', attrs: { dir: 'rtl' }, content: [text('صحة الجميع')] }, { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('un'))] }] }));
    expect(read.content!.map(({ attrs }) => attrs!['dir'])).toEqual(['auto', 'rtl', 'auto']);
    expect(readDocument(read)).toEqual(read);
  });

  it.each([
    ['nothing', doc()],
    ['a node nobody knows', doc({ type: 'script' })],
    ['a list without a point', doc({ type: 'bulletList', content: [] })],
    ['an image of another site', doc({ type: 'image', attrs: { src: 'https://elsewhere.example/a.png' } })],
    ['a direction there is none of', doc({ type: 'paragraph', attrs: { dir: 'up' } })],
    ['a link that runs', doc(paragraph(text('ici', { type: 'link', attrs: { href: 'javascript:alert(1)' } })))],
    ['a piece of a document', paragraph(text('un'))],
    ['a footnote without end', doc(paragraph({ type: 'footnote', attrs: { text: 'x'.repeat(2001) } }))],
    ['the character zero', doc(paragraph(text('a\0b')))],
    ['half of a letter', doc(paragraph({ type: 'footnote', attrs: { text: '\ud83d' } }))],
    ['a heading of a level there is none of', doc(heading('Titre', 9))],
    ['a list that begins nowhere', doc({ type: 'orderedList', attrs: { start: 1e9 }, content: [{ type: 'listItem', content: [paragraph()] }] })],
    ['a cell no browser could draw', doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9 }, content: [paragraph()] }] }] })],
    ['no object', 'doc'],
  ])('refuses %s', (_what, given) => refused(given));

  it('takes what only looks like what it refuses', () => {
    const words = String.raw`\u0000 \\u0000 \ud83d 😀`;
    expect(plainText(readDocument(doc(paragraph(text(words)))))).toBe(words);
  });

  it('never takes what it could not give back', () => {
    fc.assert(fc.property(fc.anything(), (given) => {
      try {
        expect(readDocument(readDocument(given))).toEqual(readDocument(given));
      } catch (error) {
        expect(error).toBeInstanceOf(NotADocument);
      }
    }));
  });
});

describe('the words of a document', () => {
  it('are counted in both scripts, with footnotes and without what is around', () => {
    expect(countWords(doc(paragraph(text('L’accès aux soins'), { type: 'footnote', attrs: { text: 'Loi 02-03' } }), paragraph(text('الحق في الصحة'))))).toBe(3 + 2 + 3);
    expect(countWords(doc(paragraph(text('un '), text('mot', { type: 'bold' }), text('s')), paragraph()))).toBe(2);
  });

  it('count as they stand until suggestions are answered: none that is added, all that are to be struck out', () => {
    const [added, struck] = ['insertion', 'deletion'].map((type) => ({ type, attrs: { id: 'a:1' } }));
    const given = doc(paragraph(text('Un accueil '), text('gratuit et digne', struck!), text('pour tous, partout', added!)), paragraph(text('mot'), text('s nouveaux', added!), text(' fin')), { type: 'blockquote', content: [paragraph(text('encore un', added!))] });
    expect(countWords(given)).toBe(5 + 2);
    expect(countWords(given, { countsFootnotes: false })).toBe(5 + 2);
    expect(countWords(doc(paragraph(text('tout est suggéré', added!))))).toBe(0);
    expect([isBlank(doc(paragraph(text('tout est suggéré', added!)))), isBlank(doc(paragraph(text(' — ')), paragraph()))]).toEqual([false, true]);
  });

  it('stand in lines, lists and tables too', () => {
    const given = doc(heading('Un'), { type: 'blockquote', content: [paragraph(text('deux'))] }, paragraph(text('trois'), { type: 'hardBreak' }, text('quatre')));
    expect(plainText(given)).toBe('Un\ndeux\ntrois\nquatre');
    expect(blocksOf(given)).toHaveLength(3);
  });

  it('are cut in sections by headings', () => {
    expect(sectionsOf(doc(paragraph(text('avant')), heading('Un'), paragraph(), heading('Deux', 2)))).toEqual([
      { title: '', level: 0, from: 0, to: 0 }, { title: 'Un', level: 1, from: 1, to: 2 }, { title: 'Deux', level: 2, from: 3, to: 3 },
    ]);
    expect(sectionsOf(doc(heading('Un')))).toEqual([{ title: 'Un', level: 1, from: 0, to: 0 }]);
  });
});

describe('what a hash is made of', () => {
  it('does not care in what order keys were written, and cares for every comma', () => {
    expect(canonical({ type: 'text', text: 'a' })).toBe(canonical({ text: 'a', type: 'text' }));
    expect(canonical(doc(paragraph(text('a, b'))))).not.toBe(canonical(doc(paragraph(text('a b')))));
  });
});

describe('suggestions', () => {
  it('are found wherever they stand', () => {
    expect(hasSuggestions(doc(paragraph(text('a'))))).toBe(false);
    expect(hasSuggestions(doc({ type: 'blockquote', content: [paragraph(text('a', { type: 'insertion', attrs: { id: '1' } }))] }))).toBe(true);
  });
});
