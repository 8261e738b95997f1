import fc from 'fast-check';
import { untilToday, wholeQuarters, yearsUpTo } from './counting/spans.js';
import { goalFor, growthOver, indicatorKinds, lengthOf } from './indicator-list.js';

describe('goals', () => {
  const year = { from: '2026-01-01', to: '2026-12-31' };
  it('of a year are shared by days, rounded, one at least', () => {
    const goals = [year, { from: '2026-01-01', to: '2026-06-30' }, { from: '2026-03-01', to: '2026-03-31' }, { from: '2025-01-01', to: '2026-12-31' }].map((period) => goalFor(indicatorKinds.actions, 2, period));
    expect(goals).toEqual([2, 1, 1, 4]);
    expect([goalFor(indicatorKinds.actions, null, year), goalFor(indicatorKinds.actions, 0, year), goalFor(indicatorKinds.participation, 80, { from: '2026-03-01', to: '2026-03-31' })]).toEqual([null, 0, 80]);
  });
  it('of growth are measured from the baseline, none without one', () => expect([growthOver(200, 320), growthOver(200, 150), growthOver(0, 5), growthOver(null, 5), growthOver(200, null)]).toEqual([60, -25, null, null, null]));
  it('know both ends of a period', () => expect([lengthOf(year), lengthOf({ from: '2026-03-29', to: '2026-03-29' })]).toEqual([365, 1]));
});

describe('years told beside a period', () => {
  it('are whole, five at most, none before the first member came', () => {
    fc.assert(fc.property(fc.integer({ min: 2015, max: 2040 }), fc.option(fc.integer({ min: 2010, max: 2045 })), (to, first) => {
      const years = yearsUpTo({ from: `${to}-02-01`, to: `${to}-11-30` }, first === null ? undefined : `${first}-05-01`);
      expect(years.at(-1)).toEqual({ from: `${to}-01-01`, to: `${to}-12-31` });
      expect(years.length).toBe(first === null || first > to ? 1 : Math.min(5, to - first + 1));
    }));
  });
  it('end today while they last', () => {
    expect(untilToday({ from: '2026-01-01', to: '2026-12-31' }, '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-11-22' });
    expect(untilToday({ from: '2027-01-01', to: '2027-12-31' }, '2026-11-22')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  });
});

describe('quarters told of a period', () => {
  it.each([
    ['2026-01-01', '2026-12-31', { from: '2026-01-01', to: '2026-09-30' }], ['2026-01-02', '2026-07-01', { from: '2026-04-01', to: '2026-06-30' }], ['2025-11-05', '2026-03-31', { from: '2026-01-01', to: '2026-03-31' }],
    ['2026-10-01', '2026-12-31', undefined], ['2026-01-02', '2026-06-29', undefined], ['2027-01-01', '2027-12-31', undefined],
  ])('from %s to %s are whole and over', (from, to, quarters) => expect(wholeQuarters({ from, to }, '2026-11-22')).toEqual(quarters));
  it('are over the day after their last', () => expect(['2026-09-30', '2026-10-01'].map((today) => wholeQuarters({ from: '2026-07-01', to: '2026-09-30' }, today))).toEqual([undefined, { from: '2026-07-01', to: '2026-09-30' }]));
});
