import type { Locale } from '#libs/i18n';

/** Whose activities alone: a coalition's with its organisations', or those one organisation prepares. */
export interface House {
  readonly by: 'coalition' | 'org';
  readonly slug: string;
}

export const searchOf = ({ by, slug }: House): string => `?${by}=${encodeURIComponent(slug)}`;

/** Where calendar programs read them. */
export const calendarOf = (locale: Locale, { by, slug }: House): string => `/calendar/${by === 'org' ? 'organisations' : 'coalitions'}/${encodeURIComponent(slug)}.ics?lang=${locale}`;
