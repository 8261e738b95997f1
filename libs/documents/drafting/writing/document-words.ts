import type { RequestContext } from '#libs/context';
import { fault, toWords, type FieldFault } from '#libs/graphql';
import type { Locale } from '#libs/i18n';
import type { DocumentRow } from '../document.entity.js';
import type { DocumentWordsInput } from '../drafting.input.js';

const MOST_LETTERS = 200;
const MOST_WORDS = 200_000;
type Written = Pick<DocumentRow, 'kind' | 'title' | 'wordLimit'>;

export const writtenOf = ({ kind, title, wordLimit }: DocumentWordsInput): Written => ({ kind, title: toWords(title), wordLimit: wordLimit ?? null });

/** A title in the language of reference, none too long; a limit that is one. */
export function wordFaults(ctx: RequestContext, { title, wordLimit }: Written, referenceLocale: Locale): FieldFault[] {
  const long = Object.entries(title).filter(([, text]) => text.length > MOST_LETTERS);
  return [
    ...(title[referenceLocale] ? [] : [fault(ctx, `title.${referenceLocale}`, 'documents.drafting.titleMissing')]),
    ...long.map(([locale]) => fault(ctx, `title.${locale}`, 'documents.drafting.tooLong', { most: MOST_LETTERS })),
    ...(wordLimit === null || (wordLimit >= 1 && wordLimit <= MOST_WORDS) ? [] : [fault(ctx, 'wordLimit', 'documents.drafting.noLimit', { most: MOST_WORDS })]),
  ];
}
