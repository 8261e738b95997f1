import { isMet, median, percentile, ratios, shown } from './figures.js';

describe('figures of a bench', () => {
  it('takes the middle, not the mean: one slow round changes nothing', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([1, 2, 3, 1000])).toBe(2.5);
    expect(median([10, 11, 12, 13, 900])).toBe(12);
    expect(() => median([])).toThrow('nothing');
  });

  it('compares round by round', () => {
    expect(ratios([10, 40], [20, 20])).toEqual([0.5, 2]);
    expect(() => ratios([1, 2], [1])).toThrow('every round');
  });

  it('counts a percentile by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([percentile(hundred, 0.5), percentile(hundred, 0.99), percentile(hundred, 1), percentile([7], 0.01)]).toEqual([50, 99, 100, 7]);
  });

  it('holds a value against a goal from both sides', () => {
    expect([isMet(0.6, { least: 0.6 }), isMet(0.59, { least: 0.6 }), isMet(15, { most: 15 }), isMet(15.1, { most: 15 })]).toEqual([true, false, true, false]);
    expect(isMet(NaN, { least: 0 })).toBe(false);
  });

  it.each([[0.6123, '0.612'], [3.456, '3.46'], [12.34, '12.3'], [4870.4, '4,870'], [5, '5'], [Infinity, 'Infinity']])('%p is shown as %s', (value, text) => expect(shown(value)).toBe(text));
});
