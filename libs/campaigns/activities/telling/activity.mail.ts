import type { Multilingual } from '#libs/database';
import { formatMomentAndZone, inLocale, translate, type Locale, type MessageKey } from '#libs/i18n';
import { isolate, renderMail } from '#libs/smtp';
import type { ActivityRow } from '../activity.entity.js';
import type { ActivityNoticeKind } from '../activity.enums.js';
import { activityEntry } from '../calendar/activity-entry.js';
import { calendarFile } from '#libs/organisations';

export type ActivityMailKind = ActivityNoticeKind | 'confirm' | 'known' | 'enrolled_waiting';
export interface ActivityMail {
  readonly activity: ActivityRow;
  /** Who prepares it. */
  readonly host: Multilingual;
  readonly person: { readonly name: string; readonly email: string; readonly confirmToken: string; readonly manageToken: string };
  /** Only they are told the address to take part online. */
  readonly hasPlace: boolean;
  readonly locale: Locale;
  readonly publicUrl: string;
}

/** Those who have a place get the date for their calendar. */
const withCalendar: readonly ActivityMailKind[] = ['enrolled', 'moved_up', 'reminder', 'moved'];

/** In the reader's language, by the clock of the place: what it is, when and where, and the way to give the place back. The subject says nothing of the cause. */
export async function activityMail(kind: ActivityMailKind, { activity, host, person, hasPlace, locale, publicUrl }: ActivityMail) {
  const say = (key: string, values = {}) => translate(locale, `campaigns.activities.mail.${key}` as MessageKey, values);
  const manage = `${publicUrl}/${locale}/activities/mine/${person.manageToken}`;
  const title = inLocale(activity.title, locale);
  const place = [inLocale(activity.place, locale), hasPlace ? activity.link : ''].filter(Boolean).join(' · ');
  const reason = inLocale(activity.reason, locale);
  const words = {
    title: isolate(title), host: isolate(inLocale(host, locale)), name: isolate(person.name),
    at: formatMomentAndZone(locale, activity.startsAt, activity.timeZone),
  };
  const { html, text } = await renderMail({
    locale,
    title,
    paragraphs: [
      say('greeting', words),
      say(`${kind}.body`, words),
      ...(kind === 'called_off' ? [] : [say('when', words), ...(place ? [say('where', { place: isolate(place) })] : [])]),
      ...((kind === 'moved' || kind === 'called_off') && reason ? [say('reason', { reason: isolate(reason) })] : []),
    ],
    button: { label: say(`${kind}.button`), url: kind === 'confirm' ? `${publicUrl}/${locale}/activities/confirm/${person.confirmToken}` : kind === 'called_off' ? `${publicUrl}/${locale}/activities` : manage },
    footer: [say('footer'), ...(kind === 'called_off' ? [] : [{ label: say('manage'), url: manage }])],
  });
  const entry = activityEntry(activity, locale, publicUrl);
  const calendar = hasPlace && withCalendar.includes(kind) ? { name: 'activity.ics', content: calendarFile(title, [entry]) } : undefined;
  return { to: person.email, subject: say(`${kind}.subject`), html, text, locale, calendar };
}
