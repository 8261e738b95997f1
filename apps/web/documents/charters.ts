import { graphql } from '../asking/document.js';

export type Words = Partial<Record<'fr' | 'ar' | 'en' | 'es', string | null>>;
/** A version everybody may see: in force or superseded. */
export interface CharterInList {
  readonly number: number;
  readonly state: 'ADOPTED' | 'SUPERSEDED';
  readonly adoptedOn: string;
  /** Named or not. */
  readonly signatoryCount: number;
}
export interface Signatory {
  readonly signedAt: string;
  readonly leftOn: string | null;
  readonly organisation: { readonly slug: string; readonly name: string; readonly acronym: string | null };
}
export interface CharterInFull extends CharterInList {
  readonly referenceLocale: string;
  readonly silenceIsConsent: boolean;
  readonly hash: string;
  readonly supersededAt: string | null;
  readonly minutes: Words;
  readonly texts: readonly { readonly locale: string; readonly title: string; readonly body: string }[];
  readonly signatories: readonly Signatory[];
}
interface Found {
  readonly coalition: { readonly slug: string; readonly name: string; readonly accent: string | null; readonly charter: CharterInFull | null; readonly charters: readonly CharterInList[] } | null;
}

const listed = 'number state adoptedOn signatoryCount';

export const charterPage = graphql<Found, { slug: string; locale: string; number?: number }>(`
  query CharterPage($slug: String!, $locale: String!, $number: Int) {
    coalition(slug: $slug) {
      slug name(locale: $locale) accent charters { ${listed} }
      charter(number: $number) {
        ${listed} referenceLocale silenceIsConsent hash supersededAt minutes { fr ar en es }
        texts { locale title body } signatories { signedAt leftOn organisation { slug name(locale: $locale) acronym } }
      }
    }
  }
`);

export const charterDocument = graphql<{ coalition: { charter: { document: string } | null } | null }, { slug: string; number: number }>(`
  query CharterDocument($slug: String!, $number: Int!) { coalition(slug: $slug) { charter(number: $number) { document } } }
`);
