import { graphql } from '../asking/document.js';
import { inList, type PetitionPage } from './lists.js';
import type { Named } from './shapes.js';

export interface OrganisationInList extends Named {
  readonly slug: string;
  readonly city: string;
  readonly about: string;
}
export interface OrganisationInFull extends OrganisationInList {
  readonly website: string | null;
  readonly accent: string | null;
  readonly coalitions: readonly Named[];
}

export const organisationList = graphql<
  { organisations: { edges: readonly { node: OrganisationInList }[]; pageInfo: PetitionPage['pageInfo'] } },
  { locale: string; after?: string; filter?: { search?: string } }
>(`
  query OrganisationList($locale: String!, $after: String, $filter: OrganisationFilter) {
    organisations(first: 50, after: $after, filter: $filter) {
      edges { node { slug name(locale: $locale) city(locale: $locale) about(locale: $locale) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const organisationPage = graphql<{ organisation: OrganisationInFull | null; petitions: PetitionPage }, { slug: string; locale: string }>(`
  query OrganisationPage($slug: String!, $locale: String!) {
    organisation(slug: $slug) {
      slug name(locale: $locale) city(locale: $locale) about(locale: $locale) website accent
      coalitions { name(locale: $locale) }
    }
    petitions(first: 20, filter: { organisation: $slug }) { edges { node { ${inList} } } pageInfo { hasNextPage endCursor } }
  }
`);
