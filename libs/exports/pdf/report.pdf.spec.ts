import { buffer } from 'node:stream/consumers';
import { inflateSync } from 'node:zlib';
import { pointsOf, roundUp } from './day-curve.js';
import { makeReportPdf } from './report.pdf.js';
import type { ReportContent } from './report-content.js';

const content: ReportContent = {
  locale: 'ar', title: 'من أجل نقل آمن (الخط 12)', body: 'بيت تيب نثب\nفقرة ثانية', bodyLocale: 'ar', textHash: 'ab'.repeat(32), address: 'https://sawt.example/ar/petitions/x',
  targets: ['مجلس الجهة'], organisations: ['جمعية الشفاء', 'Tanger Action'], openedAt: new Date('2026-10-01'), closedAt: null, personsPerMailbox: 2, total: 120,
  asOf: new Date('2026-11-01'), madeAt: new Date('2026-11-02'), goals: [100], isPublic: true,
  days: [{ day: '2026-10-01', count: 100 }, { day: '2026-10-02', to: '2026-10-09', count: 20 }],
  tables: [{ title: 'البلدان', rows: [{ label: 'المغرب', count: 120 }] }],
};

async function make(changed: Partial<ReportContent> = {}) {
  const file = await buffer(makeReportPdf({ ...content, ...changed }));
  const parts = [...file.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, part]) => {
    try {
      return inflateSync(Buffer.from(part!, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return { file: file.toString('latin1'), parts, pages: [...file.toString('latin1').matchAll(/\/Type \/Page\b/g)].length };
}
/** The letters each font part says its glyphs stand for. */
const lettersOf = (parts: string[]) => new Set(parts.filter((part) => part.includes('beginbfrange')).flatMap((part) => [...part.matchAll(/<([0-9a-f]{4})>/g)].map(([, code]) => String.fromCodePoint(Number.parseInt(code!, 16)))));

describe('the report as PDF', () => {
  it('is a tagged A4 document in its language', async () => {
    const { file, pages } = await make();
    expect(file.startsWith('%PDF-1.7')).toBe(true);
    expect(file).toContain('/Lang (ar)');
    expect(file).toContain('/Marked true');
    expect(file).toMatch(/\/MediaBox \[0 0 595\.28 841\.89\]/);
    expect(pages).toBe(1);
  });

  it('keeps letters that share a glyph apart, so that words can be found', async () => {
    const letters = lettersOf((await make()).parts);
    for (const letter of 'بتثني') expect([letter, letters.has(letter)]).toEqual([letter, true]);
  });

  it('repeats its table on as many pages as it needs, and has no page without signatures', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => ({ label: `Commune ${i}`, count: i }));
    expect((await make({ locale: 'fr', tables: [{ title: 'Communes', rows }] })).pages).toBeGreaterThan(5);
    expect((await make({ locale: 'fr', total: 0, days: [], tables: [{ title: 'Communes', rows: [] }], goals: [] })).pages).toBe(1);
  });

  it.each(['fr', 'en', 'es'] as const)('is made in %s', async (locale) => expect((await make({ locale })).file).toContain(`/Lang (${locale})`));

  it('takes whatever people write', async () => {
    const body = ['', ' ', 'x'.repeat(3000), '\u0000\ud800', 'ⵜⴰⵎⴰⵣⵉⵖⵜ 🌍 漢字', '\u202eabc', '<b>=1+1</b>', 'لا'.repeat(800)].join('\n');
    await expect(make({ body, title: 'ط'.repeat(400), organisations: [], targets: [] })).resolves.toBeDefined();
  });
});

describe('the curve', () => {
  it('begins at nothing and ends at the total', () => {
    const points = pointsOf(content.days);
    expect(points[0]).toMatchObject({ from: 0, count: 100, sum: 100 });
    expect(points.at(-1)).toMatchObject({ to: 1, sum: 120 });
    expect(points[0]!.to).toBeCloseTo(1 / 9);
  });
  it.each([[0, 1], [1, 1], [7, 10], [120, 200], [4218, 5000], [5001, 10_000]])('rounds %i up to %i', (value, round) => expect(roundUp(value)).toBe(round));
});
