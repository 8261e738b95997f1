import { isCountry } from '#libs/i18n';
import { needed, pastDay, tooLong, webAddress, wordsFound } from '../recommendations.errors.js';
import { most } from '../recommendations.limits.js';
import type { RecommendationRow } from './recommendation.entity.js';

/** What somebody says of a recommendation. */
export type SaidRecommendation = Pick<RecommendationRow, 'number' | 'text' | 'makerKind' | 'maker' | 'country' | 'theme' | 'isOurs' | 'passage' | 'receivedOn' | 'sourceUrl'>;

/** What is wrong with each field. */
export function foundIn({ number, text, maker, country, theme, isOurs, passage, receivedOn, sourceUrl }: SaidRecommendation, at: Date) {
  return {
    number: needed(number, most.number),
    ...(Object.keys(text).length === 0 ? { text: needed('', most.text) } : wordsFound('text', text, most.text)),
    maker: needed(maker, most.maker),
    country: country === null || isPlace(country) ? undefined : (['documents.recommendations.noCountry'] as const),
    theme: needed(theme, most.theme),
    passage: passage !== '' && !isOurs ? (['documents.recommendations.notOurs'] as const) : tooLong(passage, most.passage),
    receivedOn: pastDay(receivedOn, at),
    sourceUrl: webAddress(sourceUrl),
  };
}

/** ISO 3166, with the codes it leaves to its users: `XA` to `XZ`. */
const isPlace = (code: string): boolean => isCountry(code) || /^X[A-Z]$/.test(code);
