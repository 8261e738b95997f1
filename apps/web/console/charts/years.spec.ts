import { drawYears } from './draw-years.js';

const years = [{ year: 2025, value: 10, written: '10' }, { year: 2026, value: 40, written: '40' }, { year: 2027, value: null, written: '–' }];

describe('years', () => {
  it('stand on the ground, as high as their value, the greatest at the top', () => {
    const { bars, ground } = drawYears(years, null, 'fr');
    expect(bars.map(({ y, height }) => y + height)).toEqual([ground, ground, ground]);
    expect(bars[1]!.height / bars[0]!.height).toBeCloseTo(4, 1);
    expect(bars[2]!.height).toBe(0);
  });
  it('run from the right where one reads from there', () => {
    const [french, arabic] = [drawYears(years, null, 'fr'), drawYears(years, null, 'ar')];
    expect(arabic.bars.map(({ x }) => x)).toEqual(french.bars.map(({ x }) => Math.round((french.width - x - french.bar) * 10) / 10));
    expect(french.bars[0]!.x).toBeLessThan(french.bars[1]!.x);
  });
  it('show the goal when it is in sight', () => {
    expect(drawYears(years, 60, 'fr').goal).toBeLessThan(drawYears(years, 30, 'fr').goal!);
    expect(drawYears(years, 100, 'fr').goal).toBeUndefined();
    expect(drawYears([], 2, 'fr').bars).toEqual([]);
  });
});
