import { graphql } from '../asking/document.js';
import { inList, type PetitionPage } from './lists.js';
import type { LogoAddresses } from '../layout/logo.js';
import type { Named } from './shapes.js';

export interface OrganisationInList extends Named {
  readonly slug: string;
  readonly city: string;
  readonly about: string;
  readonly logo: LogoAddresses | null;
}
export interface OrganisationInFull extends OrganisationInList {
  readonly website: string | null;
  readonly accent: string | null;
  readonly acronym: string | null;
  readonly kindOfOrganisation: string | null;
  readonly formedOn: string | null;
  readonly unformedReason: string | null;
  readonly seat: string | null;
  readonly branches: readonly string[];
  readonly branchesAbroad: readonly { readonly country: string; readonly town: string }[];
  readonly themes: readonly string[];
  readonly languages: readonly string[];
  readonly coalitions: readonly (Named & { readonly slug: string })[];
}

export const organisationList = graphql<
  { organisations: { edges: readonly { node: OrganisationInList }[]; pageInfo: PetitionPage['pageInfo'] } },
  { locale: string; after?: string; filter?: { search?: string } }
>(`
  query OrganisationList($locale: String!, $after: String, $filter: OrganisationFilter) {
    organisations(first: 50, after: $after, filter: $filter) {
      edges { node { slug name(locale: $locale) city(locale: $locale) about(locale: $locale) logo { small large } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const organisationPage = graphql<{ organisation: OrganisationInFull | null; petitions: PetitionPage }, { slug: string; locale: string }>(`
  query OrganisationPage($slug: String!, $locale: String!) {
    organisation(slug: $slug) {
      slug name(locale: $locale) city(locale: $locale) about(locale: $locale) website accent
      acronym kindOfOrganisation formedOn unformedReason seat branches branchesAbroad { country town } themes languages logo { small large } coalitions { slug name(locale: $locale) }
    }
    petitions(first: 20, filter: { organisation: $slug }) { edges { node { ${inList} } } pageInfo { hasNextPage endCursor } }
  }
`);
