import { formatDateTime } from '#libs/i18n';
import { meant, shown } from './clock.js';
import { clockAround } from './clock-around.js';

const now = Date.parse('2026-11-22T10:00:00Z');

describe('the clock of Morocco sent to browsers', () => {
  const clock = clockAround(now);

  it('shows what the server shows, before and after every change', () => {
    const moments = [now, ...clock.slice(1).flatMap(([from]) => [from - 60_000, from])].map((at) => new Date(at).toISOString());
    expect(moments.map((at) => formatDateTime('fr', shown(clock, at), 'UTC'))).toEqual(moments.map((at) => formatDateTime('fr', at)));
  });

  it('takes what was typed for the moment at which it will be shown', () => {
    const moments = [now, ...clock.slice(1).flatMap(([from]) => [from - 90 * 60_000, from + 90 * 60_000])].map((at) => new Date(at).toISOString());
    expect(moments.map((at) => meant(clock, shown(clock, at).toISOString().slice(0, 16)).toISOString())).toEqual(moments);
    const turned = [[0, 60], [now, 0], [now + 86_400_000, 60]] as const;
    expect(meant(turned, '2026-11-22T10:30').toISOString()).toBe('2026-11-22T09:30:00.000Z');
    expect(meant(turned, '2026-11-23T10:30').toISOString()).toBe('2026-11-23T10:30:00.000Z');
    expect(meant([], '2026-11-22T10:30').toISOString()).toBe('2026-11-22T09:30:00.000Z');
  });

  it('is a short list: two changes a year at most', () => {
    expect(clock.length).toBeGreaterThan(0);
    expect(clock.length).toBeLessThan(20);
  });

  it('goes by what it was sent, not by the browser', () => {
    expect(shown([[0, 0], [now, 60]], '2026-11-22T09:59:00Z').toISOString()).toBe('2026-11-22T09:59:00.000Z');
    expect(shown([[0, 0], [now, 60]], '2026-11-22T10:00:00Z').toISOString()).toBe('2026-11-22T11:00:00.000Z');
  });
});
