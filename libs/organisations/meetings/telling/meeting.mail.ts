import type { AccountRow } from '#libs/auth';
import type { Multilingual } from '#libs/database';
import { formatDateTime, formatMomentAndZone, inLocale, translate, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { MeetingItemRow } from '../agenda/meeting-item.entity.js';
import type { MeetingRow } from '../meeting.entity.js';
import type { MeetingNoticeKind } from './meeting-notice.entity.js';

export interface MeetingMail {
  readonly meeting: MeetingRow;
  readonly items: readonly MeetingItemRow[];
  readonly coalition: Multilingual;
  readonly account: Pick<AccountRow, 'email' | 'name' | 'locale'>;
  readonly url: string;
}

/** In the reader's language, by the clock of the meeting, which is named where somebody is to come or to stay away: what it is, when and where, and with an agenda its points in order. */
export async function meetingMail(kind: MeetingNoticeKind, { meeting, items, coalition, account, url }: MeetingMail) {
  const { locale } = account;
  const say = (key: MessageKey, values = {}) => translate(locale, key, values);
  const title = inLocale(meeting.title, locale);
  const place = [inLocale(meeting.place, locale), meeting.link].filter(Boolean).join(' · ');
  const reason = inLocale(meeting.reason, locale);
  const at = formatDateTime(locale, meeting.startsAt, meeting.timeZone);
  const isOver = kind === 'correction' || kind === 'minutes';
  const words = { title: isolate(title), coalition: isolate(inLocale(coalition, locale)), at: isOver ? at : formatMomentAndZone(locale, meeting.startsAt, meeting.timeZone) };
  const points = items.map(({ title: point, minutesPlanned }, i) => say(`organisations.meeting.mail.${minutesPlanned > 0 ? 'timedPoint' : 'point'}`, { number: i + 1, point: isolate(inLocale(point, locale)), minutes: minutesPlanned }));
  const isComing = kind === 'agenda' || kind === 'moved';
  const paragraphs = [
    say('organisations.meeting.mail.greeting', { name: isolate(account.name) }),
    say(`organisations.meeting.mail.${kind}.body`, words),
    ...(isComing && place ? [say('organisations.meeting.mail.place', { place: isolate(place) })] : []),
    ...((kind === 'moved' || kind === 'called_off') && reason ? [say('organisations.meeting.mail.reason', { reason: isolate(reason) })] : []),
    ...(kind === 'agenda' ? points : []),
  ];
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs,
    button: { label: say(`organisations.meeting.mail.${kind}.button`), url },
    footer: [say('organisations.meeting.mail.footer', words)],
  });
  return { to: account.email, subject: say(`organisations.meeting.mail.${kind}.subject`, { title, at }), html, text, locale };
}
