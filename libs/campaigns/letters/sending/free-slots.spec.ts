import fc from 'fast-check';
import { freeSlots, type Slot } from './free-slots.js';
import { emptyBy, isAtWork, workingWeek, type WorkingHours } from './working-hours.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = Date.UTC(2026, 10, 20, 6);
const zones = ['Africa/Casablanca', 'Europe/Paris', 'America/Montreal', 'Asia/Tokyo'] as const;
const hoursOf = fc.record({
  timeZone: fc.constantFrom(...zones),
  opens: fc.constantFrom('07:00', '08:30', '09:15'),
  closes: fc.constantFrom('12:00', '16:30', '18:00'),
  days: fc.constantFrom<readonly number[]>(workingWeek, [1, 2, 3, 4], [7, 1, 2, 3, 4]),
});
/** A worker that looks after so many milliseconds, and each of whose letters takes so long. */
const ticks = fc.array(fc.record({ after: fc.integer({ min: 1_000, max: 25 * MINUTE }), takes: fc.integer({ min: 0, max: 10 * MINUTE }) }), { minLength: 20, maxLength: 70 });

/** Runs the rule over the ticks; gives every attempt with the moment its mail left. */
function drip(perHour: number, hours: WorkingHours, looks: readonly { after: number; takes: number }[]): { taken: number; left: number }[] {
  const slots: { takenAt: Date; endsAt: number }[] = [];
  let now = start;
  for (const { after, takes } of looks) {
    now += after;
    if (!isAtWork(hours, new Date(now))) continue;
    const seen = slots.map(({ takenAt, endsAt }): Slot => ({ takenAt, endedAt: endsAt <= now ? new Date(endsAt) : null }));
    for (let free = freeSlots(perHour, seen, new Date(now)); free > 0; free--) slots.push({ takenAt: new Date(now), endsAt: now + takes });
  }
  return slots.map(({ takenAt, endsAt }) => ({ taken: takenAt.getTime(), left: endsAt }));
}

const mostInAnHour = (moments: readonly number[]) => Math.max(0, ...moments.map((from) => moments.filter((moment) => moment >= from && moment < from + HOUR).length));

describe('the slots of an office', () => {
  it('never hold more than the cap in any hour, whenever the mails really left, and only in working hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), hoursOf, ticks, (perHour, hours, looks) => {
        const attempts = drip(perHour, hours, looks);
        expect(mostInAnHour(attempts.map(({ taken }) => taken))).toBeLessThanOrEqual(perHour);
        expect(mostInAnHour(attempts.map(({ left }) => left))).toBeLessThanOrEqual(perHour);
        expect(attempts.every(({ taken }) => isAtWork(hours, new Date(taken)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('are used up by a worker that looks often', () => {
    const always: WorkingHours = { timeZone: 'Etc/UTC', opens: '00:00', closes: '23:59', days: [1, 2, 3, 4, 5, 6, 7] };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 5_000, max: 30_000 }), (perHour, every) => {
        const looks = Array.from({ length: Math.floor((3 * HOUR) / every) }, () => ({ after: every, takes: 0 }));
        expect(drip(perHour, always, looks).length).toBeGreaterThanOrEqual(Math.floor(perHour * 2.85));
      }),
      { numRuns: 4 },
    );
  });

  it('are spread: after a long rest a twelfth of an hour’s leave together', () => {
    expect(freeSlots(30, [], new Date(start))).toBe(3);
    expect(freeSlots(120, [], new Date(start))).toBe(10);
    expect(freeSlots(1, [], new Date(start))).toBe(1);
  });

  it('count an attempt that is under way, however long it takes', () => {
    const stuck: Slot[] = [{ takenAt: new Date(start - 2 * HOUR), endedAt: null }];
    expect(freeSlots(1, stuck, new Date(start))).toBe(0);
    expect(freeSlots(1, [{ takenAt: new Date(start - 2 * HOUR), endedAt: new Date(start - HOUR) }], new Date(start))).toBe(1);
  });
});

describe('when a queue is empty', () => {
  const rabat: WorkingHours = { timeZone: 'Africa/Casablanca', opens: '09:00', closes: '16:00', days: workingWeek };

  it('is told in the working hours of the place, week-ends left out', () => {
    // Friday 20 November 2026, 14:00 in Rabat (UTC+1): 60 leave until 16:00, then from Monday 9:00.
    const friday = new Date('2026-11-20T13:00:00Z');
    expect(emptyBy(rabat, 30, 60, friday)?.toISOString()).toBe('2026-11-20T14:58:00.000Z');
    expect(emptyBy(rabat, 30, 61, friday)?.toISOString()).toBe('2026-11-23T08:00:00.000Z');
    expect(emptyBy(rabat, 30, 0, friday)).toBe(friday);
  });

  it('keeps the local hour when the clock of the place is changed', () => {
    // In Ramadan Morocco's clock is put back by an hour.
    expect([isAtWork(rabat, new Date('2026-11-23T08:30:00Z')), isAtWork(rabat, new Date('2026-02-23T08:30:00Z')), isAtWork(rabat, new Date('2026-02-23T09:00:00Z'))]).toEqual([true, false, true]);
  });
});
