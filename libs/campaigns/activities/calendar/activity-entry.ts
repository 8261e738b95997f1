import { inLocale, type Locale } from '#libs/i18n';
import type { CalendarEntry } from '#libs/organisations';
import type { ActivityRow } from '../activity.entity.js';

/** An activity as calendars show it; the link to take part online is for those who take part. */
export function activityEntry({ id, slug, title, place, link, startsAt, endsAt, state, sequence, updatedAt }: ActivityRow, locale: Locale, publicUrl: string, { showsLink = true } = {}): CalendarEntry {
  return {
    uid: `activity-${id}@${new URL(publicUrl).hostname}`,
    title: inLocale(title, locale),
    place: [inLocale(place, locale), showsLink ? link : ''].filter(Boolean).join(' '),
    startsAt, endsAt, sequence,
    url: `${publicUrl}/${locale}/activities/${slug}`,
    isCalledOff: state === 'called_off',
    changedAt: updatedAt,
  };
}
