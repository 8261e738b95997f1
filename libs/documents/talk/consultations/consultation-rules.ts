import type { EntityManager } from 'typeorm';
import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import { fault, toWords, type FieldFault, type WordsInput } from '#libs/graphql';
import { wordsFaults } from '../talk.errors.js';

const day = 86_400_000;
const MOST_WORDS = 5_000;
const LONGEST_DAYS = 180;
const KEPT_DAYS = 365;

/** A year after the end, and never later than those who answered were told. */
export const eraseAfter = (end: Date, told?: Date): Date => new Date(Math.min(end.getTime() + KEPT_DAYS * day, told?.getTime() ?? Infinity));
/** Line ends as one sign, as whoever types counts them. */
export const givenWords = (given: WordsInput): Multilingual => Object.fromEntries(Object.entries(toWords(given)).map(([locale, words]) => [locale, words.replaceAll('\r\n', '\n')]));

/** Of the consultations of a document one is opened, ended or opened again at a time. */
export async function holdConsultations(em: EntityManager, documentId: string): Promise<void> {
  await em.query(`select pg_advisory_xact_lock(hashtextextended('document consultations ' || $1, 0))`, [documentId]);
}

/** When somebody was told that answers are erased, it ends before. */
export function deadlineFaults(ctx: RequestContext, closesAt: Date, now: Date, erased?: Date): FieldFault[] {
  const left = closesAt.getTime() - now.getTime();
  return left > 0 && left <= LONGEST_DAYS * day && (!erased || closesAt < erased) ? [] : [fault(ctx, 'closesAt', 'documents.talk.noDeadline', { most: LONGEST_DAYS })];
}

/** Words that are needed in at least one language. */
export function wordsInFaults(ctx: RequestContext, field: string, words: Multilingual): FieldFault[] {
  return Object.keys(words).length === 0 ? wordsFaults(ctx, field, '', MOST_WORDS) : tooLongIn(ctx, field, words);
}

export function tooLongIn(ctx: RequestContext, field: string, words: Multilingual): FieldFault[] {
  return Object.entries(words).flatMap(([locale, said]) => wordsFaults(ctx, `${field}.${locale}`, said, MOST_WORDS));
}
