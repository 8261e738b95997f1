import { inflateSync } from 'node:zlib';
import type { DocumentNode } from '#libs/editor-schema';
import type { Locale } from '#libs/i18n';
import { numberSign } from './list-signs.js';
import { printReport } from './report.pdf.js';
import { columnWidths, inGrid } from './table-grid.js';

const text = (words: string, ...marks: NonNullable<DocumentNode['marks']>): DocumentNode => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) });
const [bold, italic] = [{ type: 'bold' }, { type: 'italic' }];
const link = (href: string) => ({ type: 'link', attrs: { href } });
const note = (words: string): DocumentNode => ({ type: 'footnote', attrs: { text: words } });
const of = (type: string, attrs?: Record<string, unknown>) => (...content: DocumentNode[]): DocumentNode => ({ type, ...(attrs && { attrs }), content });
const [paragraph, item, bullets, quote, row, table] = [of('paragraph'), of('listItem'), of('bulletList'), of('blockquote'), of('tableRow'), of('table')];
const cell = (words: string, attrs?: Record<string, unknown>) => of('tableCell', attrs)(paragraph(text(words)));
const head = (words: string) => of('tableHeader')(paragraph(text(words)));
/** One point of light. */
const picture = { content: Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64'), width: 40, height: 40 };

async function print(content: readonly DocumentNode[], locale: Locale = 'fr') {
  const report = { locale, title: 'Rapport', coalition: { fr: 'Kalimat' }, mechanism: 'EPU', session: '', words: 1, editionNumber: 1, editionHash: 'ab', frozenAt: new Date('2026-11-01'), signatories: [], contributions: [], site: 'https://sawt.example' };
  const bytes = await printReport({ ...report, content: { type: 'doc', content: [...content] }, pictures: new Map([['/documents/images/known', picture]]) });
  const file = bytes.toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, part]) => {
    try {
      return [inflateSync(Buffer.from(part!, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  return { bytes, file, fonts: [...file.matchAll(/\/BaseFont \/\w+\+([\w-]+)/g)].map(([, name]) => name), pages: streams.filter((stream) => / Tf\b/.test(stream)), kinds: [...file.matchAll(/\/S \/([A-Za-z0-9]+)/g)].map(([, kind]) => kind) };
}
const count = (stream: string, sign: RegExp) => [...stream.matchAll(sign)].length;

describe('a text on paper', () => {
  it('shows bold and italics, in Latin letters by fonts of their own, in Arabic ones by weight and slant', async () => {
    const plain = await print([paragraph(text('Un abri'))]);
    expect(plain.fonts).not.toContain('NotoSans-Italic');
    expect((await print([paragraph(text('Un '), text('abri', bold), text(' sûr', italic), text('!', bold, italic))])).fonts).toEqual(expect.arrayContaining(['NotoSans-Regular', 'NotoSans-SemiBold', 'NotoSans-Italic', 'NotoSans-SemiBoldItalic']));
    expect((await print([paragraph(text('مأوى', italic))], 'ar')).pages[0]).toMatch(/1 0 -0\.25 1/);
    expect((await print([paragraph(text('مأوى'))], 'ar')).pages[0]).not.toMatch(/1 0 -0\.25 1/);
  });

  it('says where links lead, to be clicked and on paper; pages of this site with its name, an address in the text once', async () => {
    const { file } = await print([paragraph(text('Ici', link('https://example.org/a')), text(', là', link('https://example.org/a')), text(' et '), text('ici', link('/fr/documents/x')))]);
    // Once under the words (which are two stretches), once in the note.
    expect(count(file, /\/URI \(https:\/\/example\.org\/a\)/g)).toBe(3);
    expect(count(file, /\/URI \(https:\/\/sawt\.example\/fr\/documents\/x\)/g)).toBe(2);
    expect(count((await print([paragraph(text('https://example.org/a', link('https://example.org/a')))])).file, /\/URI \(/g)).toBe(1);
  });

  it('tags headings, lists, quotes, tables, pictures and notes, so that it is read aloud in order', async () => {
    const { kinds, file } = await print([
      of('heading', { level: 2 })(text('Soins')), bullets(item(paragraph(text('un')), bullets(item(paragraph(text('deux')))))), quote(paragraph(text('Attendez.'))),
      table(row(head('N°'), head('Constat')), row(cell('1'), cell('Rien'))), paragraph(text('Voir'), note('Une note.'), note('Une autre.')),
      { type: 'image', attrs: { src: '/documents/images/known', alt: 'Une courbe' } }, { type: 'image', attrs: { src: '/documents/images/gone', alt: 'Perdue' } },
    ]);
    for (const kind of ['H3', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Note']) expect([kind, kinds.includes(kind)]).toEqual([kind, true]);
    expect(file).toContain('/Alt (Une courbe)');
    expect(file).not.toContain('/Alt (Perdue)');
    expect(count(file, /\/Subtype \/Image/g)).toBe(1);
    expect(count(kinds.join(' '), /\bNote\b/g)).toBe(2);
  });

  it('goes on over pages, whatever breaks there: paragraphs, rows, cells longer than a page', async () => {
    const long = 'Les familles attendent une réponse écrite depuis dix-huit mois. '.repeat(45);
    const content = [paragraph(text(long)), table(row(head('N°'), head('Constat')), ...Array.from({ length: 40 }, (_, i) => row(cell(String(i)), cell('Rien'))), row(cell('41'), cell(long))), bullets(item(paragraph(text(long))))];
    const { pages, bytes } = await print(content);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(count(page, /\b(BDC|BMC)\b/g)).toBe(count(page, /\bEMC\b/g));
    expect((await print(content)).bytes.equals(bytes)).toBe(true);
  });

  it('takes tables of odd shapes, tables in tables and what says nothing', async () => {
    const odd = table(row(cell('a', { colspan: 50, rowspan: 50 })), row(), row(of('tableCell')(table(row(cell('b'))), quote(bullets(item(paragraph())))), cell('c', { rowspan: 3 })));
    expect((await print([odd, table(), paragraph(), paragraph({ type: 'hardBreak' }, { type: 'hardBreak' }), of('heading', { level: 1 })()], 'ar')).pages.length).toBeGreaterThan(0);
  });
});

describe('a table on paper', () => {
  it('keeps cells in their columns under cells that reach down or across', () => {
    const places = inGrid([row(cell('a', { rowspan: 2 }), cell('b', { colspan: 2 })), row(cell('c'), cell('d')), row(cell('e', { colspan: 3 }))]).map((cells) => cells.map(({ column, span }) => [column, span]));
    expect(places).toEqual([[[0, 1], [1, 2]], [[1, 1], [2, 1]], [[0, 3]]]);
  });
  it('gives more room to columns of more words, and all of its own', () => {
    const [narrow, wide] = columnWidths(inGrid([row(cell('1'), cell('x'.repeat(100)))]), 400) as [number, number];
    expect([wide > 3 * narrow, Math.round(narrow + wide)]).toEqual([true, 400]);
  });
});

describe('signs of an ordered list', () => {
  it.each([[3, '1', '3.'], [0, 'a', '0.'], [26, 'a', 'z.'], [28, 'A', 'AB.'], [9, 'i', 'ix.'], [1994, 'I', 'MCMXCIV.'], [4000, 'i', '4000.'], [2, null, '2.']])('says %s as %s: %s', (number, kind, said) => expect(numberSign(number, kind)).toBe(said));
});
