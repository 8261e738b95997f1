import { signingMoments } from './curve.js';

describe('the curve of the demo', () => {
  const end = new Date('2026-11-22T12:00:00Z');
  const moments = signingMoments(5000, 12, end);

  it('has as many moments as asked for, in order, within its days', () => {
    expect(moments).toHaveLength(5000);
    expect(moments.every((moment, i) => i === 0 || moment >= moments[i - 1]!)).toBe(true);
    expect(moments[0]!.getTime()).toBeGreaterThan(end.getTime() - 12 * 86_400_000);
    expect(moments.at(-1)!.getTime()).toBeLessThanOrEqual(end.getTime());
  });
  it('has its wave where the real petition had it: more than half within a fifth of the time', () => {
    const span = (12 * 86_400_000) / 5;
    const most = Math.max(...moments.map((moment) => moments.filter((other) => other >= moment && other.getTime() < moment.getTime() + span).length));
    expect(most).toBeGreaterThan(2500);
  });
});
