import { graphql } from '../asking/document.js';
import { inList, type PetitionPage } from './lists.js';
import { offeredFields, type OfferedNewsletter } from './newsletter.js';
import { happeningFields, type HappeningPage } from './stream.js';

export interface HomeData {
  readonly open: PetitionPage;
  readonly stream: HappeningPage;
  readonly coalitions: readonly OfferedNewsletter[];
}

export const homePage = graphql<HomeData, { locale: string }>(`
  query HomePage($locale: String!) {
    open: petitions(first: 6, filter: { state: OPEN }) { edges { node { ${inList} } } pageInfo { hasNextPage endCursor } }
    stream(first: 8) { edges { node { ${happeningFields} } } pageInfo { hasNextPage endCursor } }
    coalitions { ${offeredFields} }
  }
`);
