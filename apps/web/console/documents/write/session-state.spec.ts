import fc from 'fast-check';
import { atFirst, isRefusal, savingOf, waitBefore, type SessionState } from './session-state.js';

const open: SessionState = { ...atFirst, isOpen: true, isLive: true, isAcknowledged: true };

describe('the indicator', () => {
  it.each([
    ['opening', atFirst, true],
    ['saved', open, true],
    ['saving', { ...open, changes: 1 }, true],
    ['saving', { ...open, isAcknowledged: false }, true],
    ['offline', { ...open, isLive: false, changes: 3 }, true],
    ['readOnly', open, false],
    ['closed', { ...open, refusal: 'closed' as const }, true],
  ])('says %s', (said, state, mayType) => expect(savingOf(state, mayType)).toBe(said));

  it('never says saved of anything the server has not acknowledged', () => {
    fc.assert(fc.property(fc.boolean(), fc.boolean(), fc.boolean(), fc.nat(9), fc.boolean(), (isOpen, isLive, isAcknowledged, changes, isKept) => {
      const isSaid = savingOf({ isOpen, isLive, isAcknowledged, changes, isKept }, true) === 'saved';
      expect(isSaid && !(isLive && isAcknowledged && changes === 0)).toBe(false);
    }));
  });
});

it('knows why it was shown out, and waits longer each time it is not let in', () => {
  expect([isRefusal('closed'), isRefusal('Reset Connection')]).toEqual([true, false]);
  expect([0, 1, 2, 5, 50].map(waitBefore)).toEqual([1, 2, 4, 30, 30]);
});
