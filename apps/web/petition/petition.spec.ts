import { drawRows, QUIET } from '../share/draw-rows.js';
import { isSignable } from './is-signable.js';
import { nextGoal } from './next-goal.js';

describe('next milestone', () => {
  it('is the first one ahead, in whatever order they come', () => expect(nextGoal([{ goal: 5000 }, { goal: 500 }, { goal: 1000 }], 500)).toBe(1000));
  it('is none past the last', () => expect(nextGoal([{ goal: 500 }], 500)).toBeUndefined());
});

describe('the form', () => {
  const open = { state: 'OPEN', isImported: false, closesAt: null } as const;
  it('stands where one can sign', () => {
    expect(isSignable(open)).toBe(true);
    expect(isSignable({ ...open, closesAt: '2026-12-01T00:00:00Z' }, Date.parse('2026-11-30T00:00:00Z'))).toBe(true);
  });
  it('does not where one cannot', () => {
    expect(isSignable({ ...open, state: 'PAUSED' })).toBe(false);
    expect(isSignable({ ...open, isImported: true })).toBe(false);
    expect(isSignable({ ...open, closesAt: '2026-12-01T00:00:00Z' }, Date.parse('2026-12-02T00:00:00Z'))).toBe(false);
  });
});

describe('QR code', () => {
  it('is drawn in runs, inside its quiet zone', () => expect(drawRows(3, (row, column) => row === 1 && column !== 1)).toBe(`M${QUIET} ${QUIET + 1}h1v1h-1zM${QUIET + 2} ${QUIET + 1}h1v1h-1z`));
});
