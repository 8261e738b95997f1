import { graphql } from '../asking/document.js';
import { listedActivity, type ListedActivity } from './activities.js';
import { shownLetters, type ShownLetters } from './letters.js';
import { inList } from './lists.js';
import type { OrganisationLink, PetitionInList } from './shapes.js';

export type CampaignState = 'ACTIVE' | 'PAUSED' | 'CLOSED' | 'EVALUATED';
export type ActionKind = 'PETITION' | 'POSITION' | 'MAILING' | 'EVENT' | 'DAY_OF_ACTION' | 'LETTER';

export interface CampaignInList {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly state: CampaignState;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly organisation: OrganisationLink;
}
/** What everybody may see of an action; one under embargo is not there. */
export interface ShownAction {
  readonly id: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly text: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly subjectId: string | null;
  readonly petition: PetitionInList | null;
}
export interface CampaignInFull extends CampaignInList {
  readonly id: string;
  readonly coalitionId: string;
  readonly shownActions: readonly ShownAction[];
  readonly shownLetters: readonly ShownLetters[];
  readonly shownActivities: readonly (ListedActivity & { readonly id: string })[];
  /** Says who takes part, or gives its kit away. */
  readonly showsMembers: boolean;
}
const listed = 'slug title(locale: $locale) text(locale: $locale) state startsOn endsOn organisation { slug name(locale: $locale) }';

export const campaignList = graphql<{ shownCampaigns: { readonly edges: readonly { readonly node: CampaignInList }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } }, { locale: string; after?: string }>(`
  query CampaignList($locale: String!, $after: String) {
    shownCampaigns(first: 20, after: $after) { edges { node { ${listed} } } pageInfo { hasNextPage endCursor } }
  }
`);

export const campaignPage = graphql<{ shownCampaign: CampaignInFull | null }, { locale: string; slug: string }>(`
  query CampaignPage($locale: String!, $slug: String!) {
    shownCampaign(slug: $slug) {
      id coalitionId ${listed} showsMembers
      shownLetters { ${shownLetters} } shownActivities { id ${listedActivity} }
      shownActions { id kind title(locale: $locale) text(locale: $locale) startsOn endsOn subjectId petition { ${inList} } }
    }
  }
`);

/** Enough of each campaign for a site map. */
export const campaignAddresses = graphql<{ shownCampaigns: { readonly edges: readonly { readonly node: { readonly slug: string } }[] } }, Record<string, never>>(`
  query CampaignAddresses { shownCampaigns(first: 50) { edges { node { slug } } } }
`);
