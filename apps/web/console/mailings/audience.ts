import type { Say } from '../words/words.js';

interface Addressed {
  readonly newsletter: string;
  readonly petition?: { readonly title: string } | null;
  readonly coalition?: { readonly name: string } | null;
}

/** Whom a mailing goes to, in words: a petition's signers, subscribers, or both. */
export function audienceOf(say: Say, { petition, newsletter, coalition }: Addressed): string[] {
  return [
    ...(petition ? [petition.title] : []),
    ...(newsletter === 'ORGANISATION' ? [say('console.mailing.toOurs')] : []),
    ...(newsletter === 'COALITION' ? [say('console.mailing.toAll', { coalition: coalition?.name ?? '' })] : []),
  ];
}
