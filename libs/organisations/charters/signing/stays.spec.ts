import fc from 'fast-check';
import type { Step } from '../../places/timeline.js';
import { noticeDue } from '../telling/notice-due.js';
import { leftAfter, stands } from './stays.js';

let recorded = 0;
const step = (standing: Step['standing'], fromOn: string, organisationId = 'a'): Step => ({ id: String(++recorded).padStart(9, '0'), organisationId, kind: 'member', standing, fromOn });
const signed = { organisationId: 'a', signedAt: new Date('2026-03-10T12:00:00Z') };

describe('a signature', () => {
  it('stands while the organisation stays, and ends with the day it leaves', () => {
    expect(leftAfter(signed, [step('active', '2026-01-01')])).toBeNull();
    expect(leftAfter(signed, [step('active', '2026-01-01'), step('suspended', '2026-04-01')])).toBeNull();
    expect(leftAfter(signed, [step('active', '2026-01-01'), step('left', '2026-05-01')])).toBe('2026-05-01');
    expect(leftAfter(signed, [step('left', '2026-05-01', 'b')])).toBeNull();
  });

  it('is not revived by a return, nor ended by a leaving before it or one that was recorded by mistake', () => {
    expect(leftAfter(signed, [step('active', '2026-01-01'), step('left', '2026-05-01'), step('active', '2026-06-01')])).toBe('2026-05-01');
    expect(leftAfter(signed, [step('active', '2025-01-01'), step('left', '2025-05-01'), step('active', '2026-01-01')])).toBeNull();
    expect(leftAfter(signed, [step('active', '2026-01-01'), step('left', '2026-05-01'), step('active', '2026-05-01')])).toBeNull();
  });

  it('stays under a past version when the organisation left after it was superseded', () => {
    const superseded = new Date('2026-06-01T12:00:00Z');
    expect([stands(null, null), stands('2026-05-01', null), stands('2026-05-01', superseded), stands('2026-07-01', superseded)]).toEqual([true, false, false, true]);
  });
});

describe('the notice of a day', () => {
  const on = (today: string, calledOn = '2026-03-01') => noticeDue({ signBy: '2026-04-10', calledOn, today });

  it('comes a week, two days and a day before the last one, then says that it passed', () => {
    expect(['2026-04-02', '2026-04-03', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10', '2026-04-11', '2026-06-11'].map((day) => on(day))).toEqual([undefined, 'week_left', 'week_left', 'two_days_left', 'day_left', 'day_left', 'passed', undefined]);
    expect(on('2026-04-08', '2026-04-08')).toBeUndefined();
  });

  it('never reminds after the day, nor speaks of its passing before', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, day, (signBy, calledOn, today) => {
      const kind = noticeDue({ signBy, calledOn, today });
      expect(kind === 'passed' ? today > signBy : kind === undefined || today <= signBy).toBe(true);
    }));
  });
});
