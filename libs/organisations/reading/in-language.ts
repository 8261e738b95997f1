import type { RequestContext } from '#libs/context';
import type { Multilingual } from '#libs/database';
import type { Words } from '#libs/graphql';
import { inLocale, isLocale } from '#libs/i18n';

/** The argument by which a field is asked for in a language. */
export const inLanguage = { type: () => String, nullable: true, description: 'fr, ar, en or es; the language of the request when unset' } as const;

/** The words in the language asked for, else in that of the request, else in one they have. */
export function inLocaleOf(ctx: RequestContext, words: Words, locale: string | undefined): string {
  return inLocale(words as Multilingual, isLocale(locale) ? locale : ctx.locale);
}
