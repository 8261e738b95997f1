import type { Multilingual } from '#libs/database';
import { areaName, countryName, inLocale, isCountry, translate, type Locale } from '#libs/i18n';
import type { LetterContent } from './citizens/letter-blob.js';

/** The words an action lends its letters. */
export interface Lent {
  readonly closing: Multilingual;
  /** Subjects and points by id. */
  readonly prompts: ReadonlyMap<string, Multilingual>;
}
/** A letter in the language of whom it goes to: what is printed, mailed and shown beforehand. */
export interface ComposedLetter {
  readonly locale: Locale;
  readonly subject: string;
  readonly greeting: string;
  /** Picked points, then the writer's own words. */
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly name: string;
  /** Below the name, as the writer chose. */
  readonly details: readonly string[];
}

/** Puts a letter together in one language. One's own words stay as they were written. */
export function composeLetter(locale: Locale, { closing, prompts }: Lent, content: Omit<LetterContent, 'email' | 'wantsAnswers'>, area: string): ComposedLetter {
  const say = (id: string | null) => inLocale((id && prompts.get(id)) || {}, locale);
  return {
    locale,
    subject: content.ownSubject || say(content.subjectId),
    greeting: translate(locale, 'campaigns.letters.mail.greeting'),
    paragraphs: [...content.points.map(say), ...content.ownWords.split(/\n\s*\n/)].map((text) => text.trim()).filter(Boolean),
    closing: inLocale(closing, locale) || translate(locale, 'campaigns.letters.mail.closing'),
    name: `${content.givenName} ${content.familyName}`.trim(),
    details: [...content.address.split('\n').map((line) => line.trim()).filter(Boolean), ...(content.showsArea ? [placeName(area, locale)] : [])],
  };
}

/** A province of Morocco or a country, by its name. */
export function placeName(area: string, locale: Locale): string {
  return isCountry(area) ? countryName(area, locale) : areaName(area, locale);
}
