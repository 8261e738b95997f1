import type { Locale } from '#libs/i18n';
import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';
import type { Gone } from './newsletter.js';
import type { FieldFault } from './sign.js';

/** A text by language. */
export type Words = Partial<Record<Locale, string | null>>;
export interface Prompt {
  readonly id: string;
  readonly words: Words;
}
export interface LettersPage {
  readonly slug: string;
  readonly state: 'OPEN' | 'PAUSED' | 'CLOSED';
  readonly isTest: boolean;
  readonly title: Words;
  readonly intro: Words;
  readonly hint: Words;
  readonly leastWords: number;
  readonly keepDays: number;
  readonly confirmed: number;
  readonly subjects: readonly Prompt[];
  readonly points: readonly Prompt[];
  readonly targets: readonly { readonly id: string; readonly name: Words; readonly area: string | null }[];
  readonly organisation: OrganisationLink & { readonly accent: string | null };
}
/** A letter action as a list shows it. */
export type ShownLetters = Pick<LettersPage, 'slug' | 'state' | 'title' | 'confirmed' | 'organisation'> & { readonly id: string };

export interface LetterInput extends Record<string, unknown> {
  readonly letters: string;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly area: string;
  readonly address: string;
  readonly showsArea: boolean;
  readonly wantsAnswers: boolean;
  readonly subjectId: string | null;
  readonly ownSubject: string;
  readonly points: readonly string[];
  readonly ownWords: string;
  readonly isAgreed: boolean;
  readonly locale: string;
}
export interface Preview {
  readonly target: Words;
  readonly locale: Locale;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly name: string;
  readonly details: readonly string[];
}
export type NotTaken =
  | { readonly __typename: 'InvalidInput'; readonly message: string; readonly fields: readonly FieldFault[] }
  | { readonly __typename: 'LettersNotOpen'; readonly message: string }
  | { readonly __typename: 'TooManyRequests'; readonly message: string };

const words = '{ fr ar en es }';
export const shownLetters = `id slug state title ${words} confirmed organisation { slug name(locale: $locale) accent }`;
const notTaken = '__typename ... on InvalidInput { message fields { field message } } ... on LettersNotOpen { message }';

export const lettersPage = graphql<{ letters: LettersPage | null }, { slug: string; locale: string }>(`
  query LettersPage($slug: String!, $locale: String!) {
    letters(slug: $slug) {
      slug state isTest title ${words} intro ${words} hint ${words} leastWords keepDays confirmed
      subjects { id words ${words} } points { id words ${words} } targets { id name ${words} area }
      organisation { slug name(locale: $locale) accent }
    }
  }
`);

export const openLetters = graphql<{ openLetters: readonly ShownLetters[] }, { locale: string }>(`
  query OpenLetters($locale: String!) { openLetters { ${shownLetters} } }
`);

/** Enough of each letter action for a site map. */
export const letterAddresses = graphql<{ openLetters: readonly Pick<LettersPage, 'slug'>[] }, Record<string, never>>(`
  query LetterAddresses { openLetters { slug } }
`);

export const previewLetter = graphql<{ previewLetter: { readonly __typename: 'LetterPreviews'; readonly letters: readonly Preview[] } | NotTaken }, { input: LetterInput }>(`
  query PreviewLetter($input: WriteLetterInput!) {
    previewLetter(input: $input) { ${notTaken} ... on LetterPreviews { letters { target ${words} locale subject greeting paragraphs closing name details } } }
  }
`);

export const writeLetter = graphql<{ writeLetter: { readonly __typename: 'CheckYourEmail' } | NotTaken }, { input: LetterInput }>(`
  mutation WriteLetter($input: WriteLetterInput!) { writeLetter(input: $input) { ${notTaken} ... on TooManyRequests { message retryAfter } } }
`);

export const confirmLetter = graphql<{ confirmLetter: { readonly __typename: 'LetterConfirmed'; readonly message: string; readonly slug: string } | { readonly __typename: 'IdenticalLetter'; readonly message: string; readonly slug: string } | Gone }, { token: string }>(`
  mutation ConfirmLetter($token: String!) { confirmLetter(token: $token) { __typename ... on LetterConfirmed { message slug } ... on IdenticalLetter { message slug } ... on LinkExpired { message } } }
`);

export interface MyLetter {
  readonly __typename: 'MyLetter';
  readonly state: 'PENDING' | 'CONFIRMED' | 'WITHDRAWN';
  readonly title: Words;
  readonly slug: string;
  readonly isTest: boolean;
  readonly confirmedAt: string | null;
  readonly copies: readonly { readonly target: Words; readonly state: string; readonly endedAt: string | null }[];
  readonly mayWithdraw: boolean;
}
export const myLetter = graphql<{ myLetter: MyLetter | Gone }, { token: string }>(`
  query MyLetter($token: String!) {
    myLetter(token: $token) { __typename ... on MyLetter { state title ${words} slug isTest confirmedAt copies { target ${words} state endedAt } mayWithdraw } ... on LinkExpired { message } }
  }
`);

export const withdrawLetter = graphql<{ withdrawLetter: { readonly __typename: 'LetterWithdrawn'; readonly message: string } | Gone }, { token: string }>(`
  mutation WithdrawLetter($token: String!) { withdrawLetter(token: $token) { __typename ... on LetterWithdrawn { message left } ... on LinkExpired { message } } }
`);
export const letterWasNotMine = graphql<{ letterWasNotMine: boolean }, { token: string }>('mutation LetterWasNotMine($token: String!) { letterWasNotMine(token: $token) }');
export const refuseLetters = graphql<{ refuseLetters: boolean }, { token: string }>('mutation RefuseLetters($token: String!) { refuseLetters(token: $token) }');
