import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';

export interface CampaignMembers {
  readonly shownBrought: {
    readonly total: number;
    readonly hasKit: boolean;
    readonly shares: readonly { readonly isLead: boolean; readonly signatures: number | null; readonly organisation: OrganisationLink }[];
  } | null;
  readonly shownCampaign: { readonly slug: string; readonly title: string } | null;
}

export const campaignMembers = graphql<CampaignMembers, { slug: string; locale: string }>(`
  query CampaignMembersShown($slug: String!, $locale: String!) {
    shownCampaign(slug: $slug) { slug title(locale: $locale) }
    shownBrought(slug: $slug) { total hasKit shares { isLead signatures organisation { slug name(locale: $locale) } } }
  }
`);
