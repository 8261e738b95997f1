import { loadConfig } from '#libs/config';
import { SigningAlarm } from './signing-alarm.js';

const alarmAfter = (signs: string) => new SigningAlarm(loadConfig({ DATABASE_URL: 'postgres://a@localhost/sawt', SMTP_URL: 'smtp://localhost', MASTER_KEY: Buffer.alloc(32, 1).toString('base64'), SIGN_CHALLENGE_AFTER: signs }));
const minute = 60_000;
const noted = (alarm: SigningAlarm, times: number, at = 0) => Array.from({ length: times }, () => alarm.note('a', at));

describe('signing alarm', () => {
  it('is raised by so many signs in a minute, for that petition alone, and grows with the attack', () => {
    const alarm = alarmAfter('10');
    noted(alarm, 9);
    expect(alarm.levelOf('a', 0)).toBe(0);
    noted(alarm, 1);
    expect([alarm.levelOf('a', 0), alarm.levelOf('b', 0)]).toEqual([1, 0]);
    noted(alarm, 20);
    expect(alarm.levelOf('a', 0)).toBe(3);
  });
  it('stands for the minute after, goes on with the attack and ends with it', () => {
    const alarm = alarmAfter('10');
    noted(alarm, 10);
    expect(alarm.levelOf('a', minute)).toBe(1);
    noted(alarm, 10, minute);
    expect(alarm.levelOf('a', 2 * minute)).toBe(1);
    expect(alarm.levelOf('a', 3 * minute)).toBe(0);
    noted(alarm, 10);
    expect(alarm.levelOf('a', 2 * minute)).toBe(0);
  });
  it('is never raised with 0', () => {
    const alarm = alarmAfter('0');
    noted(alarm, 1000);
    expect(alarm.levelOf('a', 0)).toBe(0);
  });
});
