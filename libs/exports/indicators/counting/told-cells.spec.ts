import fc from 'fast-check';
import { tellMonths, toldDays, toldOn } from './subscribers.js';
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
  it('hides the same part of two as large, in whatever order they come', () => {
    fc.assert(fc.property(cells, (given) => expect(tellCells(given.toReversed(), UNDER)).toEqual(tellCells(given, UNDER))));
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

describe('subscribers', () => {
  const changes = fc.array(fc.integer({ min: -4, max: 6 }), { maxLength: 40 }).map((given) => given.map((n, i) => ({ day: new Date(Date.UTC(2025, 0, 1 + 9 * i)).toISOString().slice(0, 10), n })));
  it('are told as before until enough came or left: one day less another is never small, and never far from what is', () => {
    fc.assert(fc.property(changes, (given) => {
      const days = toldDays(given);
      days.forEach(({ exact, told: said }, i) => {
        const step = Math.abs(said - (days[i - 1]?.told ?? 0));
        expect(said === 0 || said >= UNDER).toBe(true);
        expect(step === 0 || step >= UNDER).toBe(true);
        if (exact >= 0) expect(Math.abs(exact - said)).toBeLessThan(UNDER);
      });
    }));
  });
  it('add up by months to what is told on the last day', () => {
    fc.assert(fc.property(changes, fc.integer({ min: 0, max: 400 }), (given, later) => {
      const to = new Date(Date.UTC(2025, 0, 1 + later)).toISOString().slice(0, 10);
      const sum = tellMonths(given, to).reduce((all, { n }) => all + n!, 0);
      expect(sum).toBe(toldDays(given).findLast(({ day }) => day <= to)?.told ?? 0);
    }));
  });
  it('that are too few are none to be told', () => {
    const days = toldDays([{ day: '2026-01-05', n: 3 }, { day: '2026-02-05', n: 4 }, { day: '2026-02-09', n: 2 }]);
    expect(['2026-01-01', '2026-01-31', '2026-02-05', '2026-02-28'].map((day) => told(toldOn(days, day), UNDER))).toEqual([0, null, 7, 7]);
    expect(tellMonths([{ day: '2026-01-05', n: 3 }, { day: '2026-02-05', n: 4 }], '2026-12-31')).toEqual([{ key: '2026-01/2026-02', n: 7 }]);
  });
});
