import fc from 'fast-check';
import { tellMonths } from './indicator-parts.js';
import { addTold, sumOf, tellCells, told, type PartCell, type ToldCell } from './told-cells.js';

const UNDER = 5;
const cells = fc.array(fc.nat(30), { maxLength: 12 }).map((given) => given.map((confirmed, i): PartCell => ({ key: `k${i}`, confirmed })));
const shownOf = (cells: readonly ToldCell[]) => cells.filter(({ folded }) => folded === undefined);
const restOf = (cells: readonly ToldCell[]) => cells.find(({ folded }) => folded !== undefined);

describe('what is told of parts', () => {
  it('is never small, and with the rest adds up to the whole', () => {
    fc.assert(fc.property(cells, (given) => {
      const cellsTold = tellCells(given, UNDER);
      expect(shownOf(cellsTold).every(({ n }) => n! >= UNDER)).toBe(true);
      const rest = restOf(cellsTold);
      if (rest?.n !== null) expect(cellsTold.reduce((sum, { n }) => sum + n!, 0)).toBe(sumOf(given));
    }));
  });
  // Whoever knows the whole, the shown parts and how many are folded can fill in the folded ones in more than one way, unless the whole is small and not told.
  it('leaves every hidden part open, also to who takes it from the whole', () => {
    fc.assert(fc.property(cells, (given) => {
      const rest = restOf(tellCells(given, UNDER));
      if (!rest) return;
      const isWholeTold = told(sumOf(given), UNDER) !== null;
      if (isWholeTold) expect([rest.folded! >= 2, rest.n! >= UNDER]).toEqual([true, true]);
      else expect([rest.n, shownOf(tellCells(given, UNDER))]).toEqual([null, []]);
    }));
  });
  it('is the whole itself only when none or enough', () => expect([0, 1, 4, 5, 80].map((n) => told(n, UNDER))).toEqual([0, null, null, 5, 80]));
  it('hides nothing from who may see all', () => fc.assert(fc.property(cells, (given) => expect(sumOf(given)).toBe(tellCells(given, 0).reduce((sum, { n }) => sum + n!, 0)))));
});

describe('parts of several wholes', () => {
  it('say no more than each whole by itself: what a further whole adds is what that whole tells', () => {
    fc.assert(fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (wholes) => {
      const [all, others] = [addTold(wholes, UNDER), addTold(wholes.slice(1), UNDER)];
      const own = new Map(shownOf(tellCells(wholes[0]!, UNDER)).map(({ key, n }) => [key, n!]));
      const before = new Map(shownOf(others).map(({ key, n }) => [key, n!]));
      for (const { key, n } of shownOf(all)) expect(n! - (before.get(key) ?? 0)).toBe(own.get(key) ?? 0);
    }));
  });
});

describe('months', () => {
  const months = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 24 }).map((given) => given.map((confirmed, i): PartCell => ({ key: `20${25 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, confirmed })));
  it('are told with their neighbours until the change is not small, and add up', () => {
    fc.assert(fc.property(months, (given) => {
      const shown = tellMonths(given);
      const untold = shown.filter(({ n }) => n === null);
      expect(untold.length).toBeLessThanOrEqual(1);
      expect(shown.every(({ n }) => n === null || Math.abs(n) >= 5)).toBe(true);
      if (untold.length > 0) expect([shown.length, Math.abs(sumOf(given)) < 5]).toEqual([1, true]);
      else expect(shown.reduce((sum, { n }) => sum + n!, 0)).toBe(sumOf(given));
    }));
  });
});
