import fc from 'fast-check';
import { isMonth, monthOf } from './month.js';

describe('a month', () => {
  const name = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

  it('is whole weeks from Monday on, each of its days in them once', () => {
    fc.assert(
      fc.property(name, (month) => {
        const { weeks } = monthOf(month);
        const days = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && new Date(`${week[0]}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
        expect(new Set(days).size).toBe(days.length);
        const [year, number] = month.split('-').map(Number) as [number, number];
        expect(days.filter((day) => day.startsWith(month))).toHaveLength(new Date(Date.UTC(year, number, 0)).getUTCDate());
      }),
    );
  });

  it('has the month after whose month before it is', () => {
    fc.assert(fc.property(name, (month) => expect(monthOf(monthOf(month).after).before).toBe(month)));
  });

  it('is not read from anything else', () => {
    expect(['2026-13', '2026-1', '1999-01', '', null].map(isMonth)).toEqual([false, false, false, false, false]);
  });
});
