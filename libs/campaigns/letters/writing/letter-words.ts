import { sha256 } from '#libs/crypto';
import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import { isLocale, type Locale } from '#libs/i18n';
import { canonicalAddress } from '#libs/signatures';
import type { LetterCampaignInput } from './letter-campaign.input.js';

const most = { title: 150, intro: 3_000, hint: 1_000, closing: 200, prompt: 600, subjects: 8, points: 12 } as const;

/** What an action says, as it will be kept. */
export interface LetterWords {
  readonly referenceLocale: Locale;
  readonly title: Multilingual;
  readonly intro: Multilingual;
  readonly hint: Multilingual;
  readonly closing: Multilingual;
  readonly replyAddress: string;
  readonly leastWords: number;
  readonly keepDays: number;
}
export interface Prompts {
  readonly subjects: readonly Multilingual[];
  readonly points: readonly Multilingual[];
}

export function readWords(input: LetterCampaignInput): LetterWords & Prompts {
  const { leastWords, keepDays } = input;
  return {
    referenceLocale: input.referenceLocale as Locale, leastWords, keepDays, replyAddress: input.replyAddress.trim(),
    title: toWords(input.title), intro: toWords(input.intro), hint: toWords(input.hint), closing: toWords(input.closing),
    subjects: input.subjects.map(toWords), points: input.points.map(toWords),
  };
}

/** Everything that is wrong with the words: each needs the language of reference. */
export function wordFaults(ctx: RequestContext, words: LetterWords & Prompts): FieldFault[] {
  const { referenceLocale: locale, subjects, points } = words;
  if (!isLocale(locale)) return [fault(ctx, 'referenceLocale', 'signatures.localeUnknown')];
  const needed = [['title', words.title, most.title], ['intro', words.intro, most.intro]] as const;
  const free = [['hint', words.hint, most.hint], ['closing', words.closing, most.closing]] as const;
  const prompts = [...subjects.map((one, i) => [`subjects.${i}`, one, most.prompt] as const), ...points.map((one, i) => [`points.${i}`, one, most.prompt] as const)];
  return [
    ...[...needed, ...prompts].flatMap(([field, said]) => (said[locale] ? [] : [fault(ctx, `${field}.${locale}`, 'campaigns.letters.fault.wordsMissing')])),
    ...[...needed, ...free, ...prompts].flatMap(([field, said, limit]) => Object.entries(said).flatMap(([language, text]) => (text.length > limit ? [fault(ctx, `${field}.${language}`, 'campaigns.letters.fault.tooLong', { most: limit })] : []))),
    ...(subjects.length === 0 ? [fault(ctx, 'subjects', 'campaigns.letters.fault.subjectNeeded')] : []),
    ...(subjects.length > most.subjects ? [fault(ctx, 'subjects', 'campaigns.letters.fault.tooMany', { most: most.subjects })] : []),
    ...(points.length > most.points ? [fault(ctx, 'points', 'campaigns.letters.fault.tooMany', { most: most.points })] : []),
    ...(canonicalAddress(words.replyAddress) ? [] : [fault(ctx, 'replyAddress', 'signatures.emailInvalid')]),
    ...outOfRange(ctx, 'leastWords', words.leastWords, 5, 200),
    ...outOfRange(ctx, 'keepDays', words.keepDays, 7, 365),
  ];
}

export function outOfRange(ctx: RequestContext, field: string, value: number, least: number, upTo: number): FieldFault[] {
  return value >= least && value <= upTo ? [] : [fault(ctx, field, 'campaigns.letters.fault.outOfRange', { least, most: upTo })];
}

/** Of all that is said and to whom: what was approved is what opens. */
export function hashOf(said: unknown): Buffer {
  return sha256(JSON.stringify(said));
}
