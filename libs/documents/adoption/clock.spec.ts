import fc from 'fast-check';
import { isOver, resumed, started, stopped, type Clock } from './clock.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = new Date('2026-11-22T10:00:00Z');
const later = (from: Date, ms: number) => new Date(from.getTime() + ms);

interface Course {
  readonly clock: Clock;
  readonly now: Date;
}
const moves = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 * DAY }), fc.constantFrom('stop', 'resume', 'edit') as fc.Arbitrary<'stop' | 'resume' | 'edit'>), { maxLength: 30 });
const days = fc.integer({ min: 1, max: 90 });

function after(course: Course, [passed, move]: [number, 'stop' | 'resume' | 'edit'], length: number): Course {
  const now = later(course.now, passed);
  const does = { stop: () => stopped(course.clock, now), resume: () => resumed(course.clock, now), edit: () => started(now, length) };
  return { clock: does[move](), now };
}

describe('the clock of silence', () => {
  it('ends at its hour, not a moment before', () => {
    const clock = started(at, 7);
    expect([isOver(clock, later(at, 7 * DAY - 1)), isOver(clock, later(at, 7 * DAY))]).toEqual([false, true]);
  });

  it('is never over while it stands still', () => {
    fc.assert(fc.property(days, fc.nat(30 * DAY), fc.nat(3000 * DAY), (length, passed, waited) => {
      const clock = stopped(started(at, length), later(at, passed));
      expect(isOver(clock, later(at, passed + waited))).toBe(false);
    }));
  });

  it('goes on with what was left, or a day', () => {
    fc.assert(fc.property(days, fc.nat(90 * DAY), fc.nat(400 * DAY), (length, passed, stood) => {
      const clock = started(at, length);
      const held = stopped(clock, later(at, passed));
      const again = resumed(held, later(at, passed + stood));
      const left = length * DAY - passed;
      expect(again.until.getTime() - at.getTime()).toBe(passed + stood + Math.max(left, DAY));
      expect(isOver(again, later(at, passed + stood))).toBe(false);
    }));
  });

  it('starts from its full length after an edit, whatever was before', () => {
    fc.assert(fc.property(days, moves, fc.nat(20 * DAY), (length, given, passed) => {
      let course: Course = { clock: started(at, length), now: at };
      for (const move of given) course = after(course, move, length);
      const edited = after(course, [passed, 'edit'], length);
      expect(edited.clock).toEqual({ from: edited.now, until: later(edited.now, length * DAY), stoppedAt: null });
    }));
  });

  it('never ends sooner for having been stopped', () => {
    fc.assert(fc.property(days, moves, (length, given) => {
      let course: Course = { clock: started(at, length), now: at };
      for (const move of given) {
        const { until } = course.clock;
        course = after(course, move, length);
        if (move[1] !== 'edit') expect(course.clock.until.getTime()).toBeGreaterThanOrEqual(until.getTime());
        expect(course.clock.from.getTime()).toBeLessThan(course.clock.until.getTime());
      }
    }));
  });

  it('stands still once, however often it is stopped', () => {
    const clock = stopped(started(at, 7), later(at, DAY));
    expect(stopped(clock, later(at, 3 * DAY))).toEqual(clock);
    expect(resumed(started(at, 7), later(at, DAY))).toEqual(started(at, 7));
  });
});
