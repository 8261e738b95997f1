import { paceOf } from './pace.js';

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second));

describe('the pace of a sending', () => {
  const sending = { state: 'sending' as const, resumedAt: at(0), doneAtResume: 100, sentAt: null };

  it('is counted from when sending last went on', () => expect(paceOf(sending, 300, 1000, at(10))).toEqual({ perSecond: 20, secondsLeft: 50 }));
  it('promises nothing before the first mail', () => expect(paceOf(sending, 100, 1000, at(10))).toEqual({ perSecond: 0, secondsLeft: null }));
  it('is nothing while paused', () => expect(paceOf({ ...sending, state: 'paused' }, 300, 1000, at(10))).toEqual({ perSecond: 0, secondsLeft: null }));
  it('stays what it was once sent', () => expect(paceOf({ ...sending, state: 'sent', sentAt: at(20) }, 1300, 0, at(50))).toEqual({ perSecond: 60, secondsLeft: null }));
});
