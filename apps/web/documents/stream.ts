import { graphql } from '../asking/document.js';

export type HappeningKind =
  | 'PETITION_OPENED' | 'PETITION_NEWS' | 'MILESTONE_REACHED' | 'PETITION_DELIVERED' | 'PETITION_ANSWERED' | 'PETITION_DEBATED' | 'CAMPAIGN_BEGUN' | 'ACTIVITY_ANNOUNCED' | 'ORGANISATION_JOINED' | 'CHARTER_ADOPTED';

/** Something that happened in public. */
export interface Happening {
  readonly id: string;
  readonly kind: HappeningKind;
  readonly at: string;
  readonly slug: string;
  readonly title: string;
  /** To whom it was handed or who answered, the title of the news, the coalition joined; may be empty. */
  readonly words: string;
  readonly count: number | null;
}
export interface HappeningPage {
  readonly edges: readonly { readonly node: Happening }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export const happeningFields = 'id kind at slug title(locale: $locale) words(locale: $locale) count';

interface Data {
  readonly stream: HappeningPage;
  readonly coalitions: readonly { readonly slug: string; readonly name: string; readonly isArchive: boolean }[];
}
export const streamPage = graphql<Data, { locale: string; first: number; coalition?: string; after?: string }>(`
  query StreamPage($locale: String!, $first: Int!, $coalition: String, $after: String) {
    stream(first: $first, coalition: $coalition, after: $after) { edges { node { ${happeningFields} } } pageInfo { hasNextPage endCursor } }
    coalitions { slug name(locale: $locale) isArchive }
  }
`);
