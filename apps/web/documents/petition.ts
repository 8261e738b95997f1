import { graphql } from '../asking/document.js';
import type { PetitionInFull } from './shapes.js';

export const petitionPage = graphql<{ petition: PetitionInFull | null }, { slug: string; locale: string; signersAfter: string | null; org: string | null }>(`
  query PetitionPage($slug: String!, $locale: String!, $signersAfter: String, $org: String) {
    petition(slug: $slug) {
      slug state title(locale: $locale) body(locale: $locale) referenceLocale locales isImported openedAt closesAt closedAt
      targets { name(locale: $locale) }
      organisations { slug name(locale: $locale) accent }
      variant(organisation: $org, locale: $locale) { opening organisation { slug name(locale: $locale) accent logo { small large } } }
      milestones { goal label(locale: $locale) reachedAt }
      updates { title(locale: $locale) body(locale: $locale) publishedAt }
      deliveries { deliveredOn receipt signatures target { name(locale: $locale) } }
      answers { kind answeredOn summary text locale sourceUrl target { name(locale: $locale) } }
      errata { number text(locale: $locale) publishedAt }
      publicSigners(first: 24, after: $signersAfter) { edges { node { name } } pageInfo { hasNextPage endCursor } }
      source { name url licence attribution }
      importedTally { signatures asOf source }
      track(locale: $locale) {
        name law route placeName signers verdict
        facts { text source confidence }
        newer { holdsFrom law }
        readings { key source confidence note total { needed counted missing } areas { code name needed counted missing verdict } elsewhere areasMet areasNeeded }
      }
      tally {
        confirmed asOf partsAsOf
        byArea(locale: $locale) { key name confirmed }
        byCountry(locale: $locale) { key name confirmed }
      }
    }
  }
`);

export const petitionTitle = graphql<{ petition: Pick<PetitionInFull, 'slug' | 'title' | 'state' | 'organisations'> | null }, { slug: string; locale: string }>(`
  query PetitionTitle($slug: String!, $locale: String!) {
    petition(slug: $slug) { slug title(locale: $locale) state organisations { slug name(locale: $locale) accent } }
  }
`);
