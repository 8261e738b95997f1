import { kolmogorovSmirnov } from './kolmogorov.js';

const spread = (shift: number) => Array.from({ length: 100 }, (_, i) => (i * 37) % 100 + shift);

describe('the Kolmogorov–Smirnov test', () => {
  it('finds no distance between equal samples, whatever their order', () => expect(kolmogorovSmirnov(spread(0), spread(0).toReversed())).toEqual({ distance: 0, p: 1 }));
  it('finds the greatest distance, also with ties', () => {
    expect(kolmogorovSmirnov([1, 1, 2, 2], [2, 2, 3, 3]).distance).toBe(0.5);
    expect(kolmogorovSmirnov([1, 2], [3, 4, 5]).distance).toBe(1);
  });
  it('knows the critical distances of the tables for a hundred and a hundred', () => {
    const at = (shift: number) => kolmogorovSmirnov(spread(0), spread(shift));
    expect(at(19).distance).toBeCloseTo(0.19);
    expect([at(19).p > 0.04, at(19).p < 0.06, at(28).p < 0.001, at(10).p > 0.5]).toEqual([true, true, true, true]);
  });
});
