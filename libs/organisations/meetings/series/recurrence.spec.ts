import fc from 'fast-check';
import { isDay } from '#libs/i18n';
import { zones } from '../meeting.enums.js';
import { momentAt, occurrences, rhythmOf, rhythms, ruleOf, type Recurrence } from './recurrence.js';

const fortnightly: Recurrence = { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', startsOn: '2027-01-05', untilOn: null, localTime: '18:30', timeZone: 'Africa/Casablanca', minutes: 90 };
const between = (recurrence: Recurrence, from: string, to: string) => occurrences(recurrence, new Date(from), new Date(to));
const clock = (zone: string) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const DAY = 86_400_000;

describe('a series of meetings', () => {
  // The table of Node 20.20 (2025c) has Morocco at UTC from 7 February to 14 March 2027, and an hour ahead otherwise.
  it('keeps its hour through the Ramadan of 2027', () => {
    const held = between(fortnightly, '2027-01-31T00:00Z', '2027-03-31T00:00Z').map(({ on, startsAt }) => [on, startsAt.toISOString()]);
    expect(held).toEqual([
      ['2027-02-02', '2027-02-02T17:30:00.000Z'],
      ['2027-02-16', '2027-02-16T18:30:00.000Z'],
      ['2027-03-02', '2027-03-02T18:30:00.000Z'],
      ['2027-03-16', '2027-03-16T17:30:00.000Z'],
      ['2027-03-30', '2027-03-30T17:30:00.000Z'],
    ]);
  });
  it('keeps its hour through the summer time of Paris', () => {
    const monthly: Recurrence = { ...fortnightly, rrule: 'FREQ=MONTHLY;BYDAY=4TH', startsOn: '2027-02-25', timeZone: 'Europe/Paris' };
    expect(between(monthly, '2027-02-01T00:00Z', '2027-05-01T00:00Z').map(({ startsAt }) => startsAt.toISOString())).toEqual(['2027-02-25T17:30:00.000Z', '2027-03-25T17:30:00.000Z', '2027-04-22T16:30:00.000Z']);
  });
  it('keeps its hour through a Ramadan years after it began', () => {
    const weekly: Recurrence = { ...fortnightly, rrule: 'FREQ=WEEKLY;BYDAY=SU', startsOn: '2028-07-02' };
    expect(between(weekly, '2029-01-14T00:00Z', '2029-01-22T00:00Z').map(({ startsAt }) => startsAt.toISOString())).toEqual(['2029-01-14T18:30:00.000Z', '2029-01-21T18:30:00.000Z']);
  });
  it('ends with its last day, that day with it', () => {
    expect(between({ ...fortnightly, untilOn: '2027-02-02' }, '2027-01-01T00:00Z', '2027-12-31T00:00Z').map(({ on }) => on)).toEqual(['2027-01-05', '2027-01-19', '2027-02-02']);
  });
  it('has no rule for a fifth weekday, nor for a last one that is not the last', () => {
    expect([ruleOf('monthly', '2027-03-30'), ruleOf('monthly_last', '2027-03-30'), ruleOf('monthly_last', '2027-03-02')]).toEqual([undefined, 'FREQ=MONTHLY;BYDAY=-1TU', undefined]);
  });

  const days = fc.date({ min: new Date('2026-11-22'), max: new Date('2030-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const times = fc.tuple(fc.integer({ min: 5, max: 23 }), fc.constantFrom('00', '15', '30', '45')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

  it('shows the same hour on every day it falls on, begins with its first day and says the rhythm chosen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), days, times, fc.constantFrom(...zones), (rhythm, startsOn, localTime, timeZone) => {
        const rrule = ruleOf(rhythm, startsOn);
        if (!rrule) return;
        const begin = momentAt(startsOn, localTime, timeZone);
        const held = occurrences({ rrule, startsOn, untilOn: null, localTime, timeZone, minutes: 60 }, begin, new Date(begin.getTime() + 200 * DAY));
        expect(held[0]).toMatchObject({ on: startsOn, startsAt: begin });
        expect(held.length).toBeGreaterThanOrEqual(rhythm === 'weekly' ? 28 : rhythm === 'fortnightly' ? 14 : 6);
        expect(rhythmOf(rrule)).toBe(rhythm);
        for (const { on, startsAt } of held) expect([isDay(on), clock(timeZone).format(startsAt)]).toEqual([true, localTime]);
        expect(new Set(held.map(({ on }) => on)).size).toBe(held.length);
      }),
      { numRuns: 60 },
    );
  });
  it('is the same however the time is cut', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 150 }), (startsOn, cut) => {
        const series = { ...fortnightly, rrule: ruleOf('fortnightly', startsOn)!, startsOn };
        const [from, to] = [momentAt(startsOn, '00:00', 'Africa/Casablanca'), new Date(momentAt(startsOn, '00:00', 'Africa/Casablanca').getTime() + 160 * DAY)];
        const middle = new Date(from.getTime() + cut * DAY);
        expect([...occurrences(series, from, middle), ...occurrences(series, middle, to)]).toEqual(occurrences(series, from, to));
      }),
      { numRuns: 40 },
    );
  });
});
