import { formatDate, formatNumber, translate, type Locale, type MessageKey } from '#libs/i18n';
import { lastDay } from '../rules/days.js';
import type { Evidence, LegalTrack } from '../rules/legal-track.js';
import { populationAskedBy } from '../rules/requirement.js';
import { TrackFact } from '../track.type.js';

/** What the rules say beside the numbers to reach: each with who says so, and how far that is trusted. */
export function factsOf({ version, since, holdsFrom, committee, window, authorityDays, associationRoute, readings }: LegalTrack, { place, openedOn }: { place: string | null; openedOn: string | null }, locale: Locale): TrackFact[] {
  const fact = (by: Evidence, key: MessageKey, values: Record<string, string | number>, after = '') => toFact(by, `${translate(locale, key, values)}${after}`);
  const spread = committee?.spread ? ` ${translate(locale, `campaigns.tracks.spread.${committee.spread}`)}` : '';
  const populations = readings.flatMap((reading) => populationAskedBy(reading, place) ?? []);
  return [
    fact(since, 'campaigns.tracks.fact.since', { version, day: formatDate(locale, holdsFrom) }),
    ...populations.map((one) => fact(one, 'campaigns.tracks.fact.population', { population: formatNumber(locale, one.count) })),
    ...(committee ? [fact(committee, 'campaigns.tracks.committee', { least: committee.least }, spread)] : []),
    ...(window ? [openedOn ? fact(window, 'campaigns.tracks.fact.until', { months: window.months, day: formatDate(locale, lastDay(openedOn, window.months)) }) : fact(window, 'campaigns.tracks.fact.window', { months: window.months })] : []),
    ...(authorityDays ? [fact(authorityDays, 'campaigns.tracks.fact.authority', { days: authorityDays.days })] : []),
    ...(associationRoute ? [fact(associationRoute, 'campaigns.tracks.fact.association', { years: associationRoute.minAgeYears })] : []),
  ];
}

const toFact = ({ source, confidence }: Evidence, text: string) => Object.assign(new TrackFact(), { text, source, confidence });
