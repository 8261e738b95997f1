import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { agreements, type Agreement } from './heard.js';

/** An answer as somebody gives it, by themselves or through who writes it down. */
export interface GivenAnswer {
  readonly words: string;
  /** Any they choose, or none. */
  readonly name: string;
  readonly agreement: Agreement | null;
  readonly voice?: { readonly content: Buffer; readonly type: string };
}
/** An answer behind a link. */
export interface SentAnswer extends GivenAnswer {
  readonly withoutVoice?: boolean;
  /** Of the page that was filled in: sent twice, it is one answer. */
  readonly sheet?: string | undefined;
}
const most = { words: 10_000, name: 80 };

/** Without blanks around; line ends as one sign, as whoever types counts them. */
export const tidied = <T extends GivenAnswer>(answer: T): T => ({ ...answer, words: answer.words.replaceAll('\r\n', '\n').trim(), name: answer.name.trim() });

export const agreementOf = (given: string | null | undefined): Agreement | null => agreements.find((one) => one === given?.toLowerCase()) ?? null;

/** Something must be said, in whatever way. */
export function answerFaults(ctx: RequestContext, { words, name, agreement, voice }: GivenAnswer, hasVoice = false): FieldFault[] {
  const isSilent = !words && !agreement && !voice && !hasVoice;
  const tooLong = (['words', 'name'] as const).filter((field) => ({ words, name })[field].length > most[field]);
  return [...(isSilent ? [fault(ctx, 'words', 'documents.talk.nothingSaid')] : []), ...tooLong.map((field) => fault(ctx, field, 'documents.talk.tooLong', { most: most[field] }))];
}
