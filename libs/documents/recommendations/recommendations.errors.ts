import { ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '#libs/context';
import { fault, UserError, type FieldFault, type InvalidInput } from '#libs/graphql';
import { dayOf, isDay, translate, type MessageKey, type Values } from '#libs/i18n';
import type { Multilingual } from '#libs/database';
import { most } from './recommendations.limits.js';

export type SubmissionRefusal = 'noReport' | 'notAdopted' | 'noEdition' | 'overLimit' | 'notSubmitted' | 'notPublished' | 'notSpokesperson';

/**
 * What a report does not take now: no joint report was called for (`noReport`), its text is not adopted (`notAdopted`) or not frozen (`noEdition`), too long
 * (`overLimit`), not submitted yet (`notSubmitted`), not published (`notPublished`), not by its spokesperson (`notSpokesperson`). Nothing was written.
 */
@ObjectType({ implements: () => [UserError] })
export class SubmissionRefused extends UserError {}

export function submissionRefused({ locale }: RequestContext, code: SubmissionRefusal, values?: Values): SubmissionRefused {
  return Object.assign(new SubmissionRefused(), { code, message: translate(locale, `documents.recommendations.refused.${code}`, values) });
}

export type RecommendationFault = InvalidInput | SubmissionRefused;
type Found = readonly [MessageKey, Values?] | undefined;

/** What is wrong with a day on which something happened. */
export const pastDay = (day: string, at: Date): Found => (!isDay(day) ? ['documents.recommendations.notADay'] : day > dayOf(at) ? ['documents.recommendations.inTheFuture'] : undefined);
/** What is wrong with a web address that may be missing. */
export const webAddress = (url: string): Found => (url === '' || (/^https?:\/\/\S+$/.test(url) && url.length <= most.address) ? undefined : ['documents.recommendations.notAnAddress']);
export const tooLong = (text: string, letters: number): Found => (text.length > letters ? ['documents.recommendations.tooLong', { most: letters }] : undefined);
export const needed = (text: string, letters: number): Found => (text === '' ? ['documents.recommendations.needed'] : tooLong(text, letters));

/** What was found wrong with some fields, as faults of a form. */
export const faultsOf = (ctx: RequestContext, found: Readonly<Record<string, Found>>): FieldFault[] => Object.entries(found).flatMap(([field, what]) => (what ? [fault(ctx, field, what[0], what[1])] : []));
/** Too long in one of its languages. */
export const wordsFound = (field: string, words: Multilingual, letters: number): Record<string, Found> => Object.fromEntries(Object.entries(words).map(([locale, text]) => [`${field}.${locale}`, tooLong(text, letters)]));
