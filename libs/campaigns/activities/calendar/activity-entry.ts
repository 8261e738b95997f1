import { inLocale, type Locale } from '#libs/i18n';
import type { CalendarEntry } from '#libs/organisations';
import type { ActivityRow } from '../activity.entity.js';

interface Shown {
  /** The link to take part online is for those who take part. */
  readonly showsLink?: boolean;
  /** Where somebody reads of one that has no page for everybody. */
  readonly elsewhere?: string;
}

/** An activity as calendars show it. */
export function activityEntry({ id, slug, title, place, link, startsAt, endsAt, state, sequence, audience, announcedAt, updatedAt }: ActivityRow, locale: Locale, publicUrl: string, { showsLink = true, elsewhere }: Shown = {}): CalendarEntry {
  const list = `${publicUrl}/${locale}/activities`;
  return {
    uid: `activity-${id}@${new URL(publicUrl).hostname}`,
    title: inLocale(title, locale),
    place: [inLocale(place, locale), showsLink ? link : ''].filter(Boolean).join(' '),
    startsAt, endsAt, sequence,
    url: audience === 'public' && announcedAt ? `${list}/${slug}` : (elsewhere ?? list),
    isCalledOff: state === 'called_off',
    changedAt: updatedAt,
  };
}
