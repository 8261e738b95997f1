import fc from 'fast-check';
import type { ReportLine } from '#libs/signatures';
import { labelOf } from './report-labels.js';
import { sections, sectionsOf, SMALLEST_PUBLIC, stretches } from './report-sections.js';

const line = (dimension: ReportLine['dimension'], key: string, confirmed: number): ReportLine => ({ dimension, key, confirmed });
const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
const sum = (cells: readonly { confirmed: number }[]) => cells.reduce((n, cell) => n + cell.confirmed, 0);

describe('the sections of a report', () => {
  it('tell days in order and the rest from the largest down', () => {
    const found = sectionsOf([line('day', day(1), 5), line('day', day(0), 50), line('country', 'FR', 1), line('country', 'MA', 54)], false);
    expect(found.map((section) => section.dimension)).toEqual([...sections]);
    expect(found[0]!.cells).toEqual([{ key: day(0), confirmed: 50 }, { key: day(1), confirmed: 5 }]);
    expect(found.at(-1)!.cells.map((cell) => cell.key)).toEqual(['MA', 'FR']);
  });

  it('never show a small number in public, and always add up', () => {
    const cells = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(cells, (numbers) => {
      const total = numbers.reduce((a, b) => a + b, 0);
      for (const dimension of ['day', 'area'] as const) {
        const lines = numbers.map((n, i) => line(dimension, dimension === 'day' ? day(i * 2) : `A${i}`, n));
        const shown = sectionsOf(lines, true).find((section) => section.dimension === dimension)!.cells;
        expect(sum(shown)).toBe(total);
        if (total >= SMALLEST_PUBLIC) expect(Math.min(...shown.map((cell) => cell.confirmed))).toBeGreaterThanOrEqual(SMALLEST_PUBLIC);
        else expect(shown).toHaveLength(1);
      }
    }));
  });

  it('tell neighbouring small days together', () => {
    const [days] = sectionsOf([line('day', day(0), 20), line('day', day(3), 4), line('day', day(4), 9), line('day', day(9), 2)], true);
    expect(days!.cells).toEqual([{ key: day(0), confirmed: 20 }, { key: day(3), to: day(9), confirmed: 15 }]);
  });

  it('fit a table of days on a page and keep the sum', () => {
    for (const length of [1, 31, 32, 180, 183, 500]) {
      const cells = Array.from({ length }, (_, i) => ({ key: day(i), confirmed: 3 }));
      expect(sum(stretches(cells))).toBe(3 * length);
      expect(stretches(cells).length).toBeLessThanOrEqual(31);
    }
  });
});

describe('labels', () => {
  const names = new Map([['o1', 'Association Chifae']]);
  it.each([
    ['day', { key: '2026-11-18', confirmed: 1 }, '18 novembre 2026'],
    ['day', { key: '2026-11-18', to: '2026-11-20', confirmed: 1 }, 'du 18 novembre 2026 au 20 novembre 2026'],
    ['country', { key: 'MA', confirmed: 1 }, 'Maroc'],
    ['language', { key: 'ar', confirmed: 1 }, 'arabe'],
    ['organisation', { key: 'o1', confirmed: 1 }, 'Association Chifae'],
    ['organisation', { key: '', confirmed: 1 }, 'Sans lien d’une organisation'],
    ['area', { key: '', confirmed: 1 }, 'Non indiqué'],
    ['area', { key: '', confirmed: 30, folded: 4 }, 'Petits nombres regroupés (4)'],
  ] as const)('of a %s, %j', (dimension, cell, label) => expect(labelOf(dimension, cell, 'fr', names)).toBe(label));
});
