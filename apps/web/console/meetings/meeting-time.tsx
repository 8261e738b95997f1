import { formatDate, formatDateTime, type Locale } from '#libs/i18n';
import type { MeetingZone } from '../../gql/graphql.js';
import { Moment } from '../parts/when.js';
import { useLanguage, useWords } from '../words/words.js';

/** When a meeting begins, by the clock of its place. */
export function MeetingTime({ at, zone }: { readonly at: string; readonly zone: MeetingZone }) {
  const say = useWords();
  const language = useLanguage();
  if (zone === 'CASABLANCA') return <Moment at={at} />;
  return <><time dateTime={at} suppressHydrationWarning>{formatDateTime(language, at, 'Europe/Paris')}</time> {say('console.meetings.inParis')}</>;
}

/** `2026-11-24` in words. */
export const dayInWords = (language: Locale, day: string): string => formatDate(language, `${day}T00:00:00Z`, 'UTC');
