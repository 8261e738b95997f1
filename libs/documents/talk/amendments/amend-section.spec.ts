import fc from 'fast-check';
import { readDocument, type DocumentNode } from '#libs/editor-schema';
import { amendSection, sectionAt, withSection, wordsOf } from './amend-section.js';

const text = (words: string, ...marks: { type: string }[]): DocumentNode => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) });
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', ...(content.length > 0 && { content }) });
const heading = (words: string): DocumentNode => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] });
const read = (...content: DocumentNode[]) => readDocument({ type: 'doc', content });
const list: DocumentNode = { type: 'bulletList', content: ['un', 'deux'].map((words) => ({ type: 'listItem', content: [paragraph(text(words))] })) };
const note: DocumentNode = { type: 'footnote', attrs: { text: 'Loi 02-03' } };

describe('a section', () => {
  const content = read(paragraph(text('Préambule')), heading('Santé'), paragraph(text('Un'), note), list, heading('École'), paragraph(text('Deux')));

  it('is its heading and what follows it', () => {
    expect(sectionAt(content, 1)).toMatchObject({ title: 'Santé' });
    expect(wordsOf(sectionAt(content, 1)!.blocks)).toBe('Santé\nUn\nun\ndeux');
    expect(sectionAt(content, 3)).toBeUndefined();
  });

  it('is found where it stands in a later state, unless a sign of it changed or it stands there twice', () => {
    const { blocks } = sectionAt(content, 2)!;
    const amended = read(paragraph(text('Trois'))).content!;
    const before = [heading('Nouveau'), paragraph()];
    expect(withSection(read(...before, ...blocks), blocks, amended)).toEqual(read(...before, ...amended));
    expect(withSection(read(heading('École'), paragraph(text('Deux.'))), blocks, amended)).toBeUndefined();
    expect(withSection(read(...blocks, ...blocks), blocks, amended)).toBeUndefined();
  });

  it('keeps what was not touched, with its notes; a heading stays one', () => {
    const { blocks } = sectionAt(content, 1)!;
    const amended = amendSection(blocks, 'Santé pour tous\nUn\nun\ndeux\nEt encore')!;
    expect(amended.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'bulletList', 'paragraph']);
    expect(amended[0]).toMatchObject({ attrs: { level: 2 }, content: [{ text: 'Santé pour tous' }] });
    expect(amended.slice(1, 3)).toEqual(blocks.slice(1));
    expect(amendSection(blocks, 'Santé\nun\ndeux')).toBeUndefined(); // the note would go with its paragraph
    expect(amendSection(blocks, 'Santé\nUn\nun\ntrois\ndeux')).toBeUndefined();
    expect(amendSection([paragraph(text('gras', { type: 'bold' }))], 'maigre')).toBeUndefined();
  });

  it('says what was proposed, whatever it said before', () => {
    const line = fc.constantFrom('a', 'b', 'c', 'صحة', '');
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(line, { maxLength: 6 }), (was, wanted) => {
      const blocks = was.map((words) => (words ? paragraph(text(words)) : paragraph()));
      expect(wordsOf(amendSection(blocks, wanted.join('\n'))!)).toBe(wanted.filter(Boolean).join('\n'));
    }));
  });
});
