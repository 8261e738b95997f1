import { locales, translate } from '#libs/i18n';
import type { MeetingRow } from '../meeting.entity.js';
import { meetingMail, type MeetingMail } from './meeting.mail.js';
import { meetingNoticeKinds } from './meeting-notice.entity.js';

const all = (words: string) => ({ fr: words, ar: words, en: words, es: words });
const meeting = { title: all('AG'), place: all('Tanger'), link: '', reason: all('Pluie'), startsAt: new Date('2026-12-02T17:00:00Z'), timeZone: 'Europe/Paris' } as unknown as MeetingRow;
const about = { meeting, items: [], coalition: all('Tawassol'), url: 'https://sawt.example' } satisfies Partial<MeetingMail>;

describe('a mail about a meeting', () => {
  it.each(locales)('names its clock once where somebody is to come or to stay away, never in its subject: %s', async (locale) => {
    const zone = `(${translate(locale, 'common.zone.paris')})`;
    for (const kind of meetingNoticeKinds) {
      const { subject, text } = await meetingMail(kind, { ...about, account: { email: 'nour@example.org', name: 'Nour', locale } });
      expect(subject).toContain('18:00');
      expect(subject).not.toContain(zone);
      expect(text).toContain('18:00');
      expect(text.split(zone)).toHaveLength(kind === 'correction' || kind === 'minutes' ? 1 : 2);
    }
  });
});
