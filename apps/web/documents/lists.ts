import { graphql } from '../asking/document.js';
import type { PetitionInList, PetitionState } from './shapes.js';

export interface PetitionFilter {
  readonly state?: PetitionState;
  readonly locale?: string;
  readonly organisation?: string;
  readonly coalition?: string;
  readonly query?: string;
  readonly isImported?: boolean;
}
export interface PetitionPage {
  readonly edges: readonly { readonly node: PetitionInList }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const inList = `
  slug state title(locale: $locale) isImported openedAt closesAt
  targets { name(locale: $locale) }
  organisations { slug name(locale: $locale) }
  milestones { goal }
  importedTally { signatures asOf source }
  tally { confirmed }
`;

export const petitionList = graphql<{ petitions: PetitionPage }, { locale: string; first: number; after?: string; filter: PetitionFilter }>(`
  query PetitionList($locale: String!, $first: Int!, $after: String, $filter: PetitionFilter) {
    petitions(first: $first, after: $after, filter: $filter) {
      edges { node { ${inList} } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Enough of each petition for a site map. */
export const petitionAddresses = graphql<
  { petitions: { edges: readonly { node: { slug: string; locales: readonly string[]; updatedAt: string } }[]; pageInfo: PetitionPage['pageInfo'] } },
  { after?: string }
>(`
  query PetitionAddresses($after: String) {
    petitions(first: 50, after: $after) { edges { node { slug locales updatedAt } } pageInfo { hasNextPage endCursor } }
  }
`);

export interface FeedEntry {
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  readonly openedAt: string;
  readonly updatedAt: string;
  readonly organisations: readonly { readonly name: string }[];
}
export const petitionFeed = graphql<{ petitions: { edges: readonly { node: FeedEntry }[] } }, { locale: string }>(`
  query PetitionFeed($locale: String!) {
    petitions(first: 30) {
      edges { node { slug title(locale: $locale) body(locale: $locale) openedAt updatedAt organisations { name(locale: $locale) } } }
    }
  }
`);
