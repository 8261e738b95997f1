import { graphql } from '../asking/document.js';
import type { OrganisationLink, PetitionInFull } from './shapes.js';

export interface PetitionInFrame extends Pick<PetitionInFull, 'slug' | 'state' | 'title' | 'isImported' | 'closesAt' | 'milestones'> {
  readonly organisations: readonly (OrganisationLink & { readonly accent: string | null; readonly embedDomains: readonly string[] })[];
  /** As the organisation of the link shows it. */
  readonly variant: { readonly organisation: { readonly accent: string | null } } | null;
  readonly tally: { readonly confirmed: number; readonly asOf: string };
}

export const widget = graphql<{ petition: PetitionInFrame | null }, { slug: string; locale: string; org: string | null }>(`
  query Widget($slug: String!, $locale: String!, $org: String) {
    petition(slug: $slug) {
      slug state title(locale: $locale) isImported closesAt
      organisations { slug name(locale: $locale) accent embedDomains }
      variant(organisation: $org, locale: $locale) { organisation { accent } }
      milestones { goal label(locale: $locale) reachedAt }
      tally { confirmed asOf }
    }
  }
`);
