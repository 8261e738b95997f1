import { graphql } from '../asking/document.js';
import { inList, type PetitionPage } from './lists.js';
import { offeredFields, type OfferedNewsletter } from './newsletter.js';
import type { Named } from './shapes.js';

/** What happened around a petition lately. */
export interface Happenings {
  readonly slug: string;
  readonly title: string;
  readonly updates: readonly { readonly title: string; readonly publishedAt: string }[];
  readonly deliveries: readonly { readonly deliveredOn: string; readonly target: Named | null }[];
  readonly answers: readonly { readonly answeredOn: string; readonly kind: string }[];
}
export interface HomeData {
  readonly open: PetitionPage;
  readonly lately: { readonly edges: readonly { readonly node: Happenings }[] };
  readonly coalitions: readonly OfferedNewsletter[];
}

export const homePage = graphql<HomeData, { locale: string }>(`
  query HomePage($locale: String!) {
    open: petitions(first: 6, filter: { state: OPEN }) { edges { node { ${inList} } } pageInfo { hasNextPage endCursor } }
    lately: petitions(first: 12) {
      edges { node {
        slug title(locale: $locale)
        updates { title(locale: $locale) publishedAt }
        deliveries { deliveredOn target { name(locale: $locale) } }
        answers { answeredOn kind }
      } }
    }
    coalitions { ${offeredFields} }
  }
`);
