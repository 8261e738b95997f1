import { graphql } from '../asking/document.js';
import type { OrganisationLink, PetitionInFull } from './shapes.js';

export interface PetitionInFrame extends Pick<PetitionInFull, 'slug' | 'state' | 'title' | 'isImported' | 'closesAt' | 'milestones'> {
  readonly organisations: readonly (OrganisationLink & { readonly accent: string | null; readonly embedDomains: readonly string[] })[];
  readonly tally: { readonly confirmed: number; readonly asOf: string };
}

export const widget = graphql<{ petition: PetitionInFrame | null }, { slug: string; locale: string }>(`
  query Widget($slug: String!, $locale: String!) {
    petition(slug: $slug) {
      slug state title(locale: $locale) isImported closesAt
      organisations { slug name(locale: $locale) accent embedDomains }
      milestones { goal label(locale: $locale) reachedAt }
      tally { confirmed asOf }
    }
  }
`);
