import { graphql } from '../asking/document.js';
import { commitmentFields, type PublicCommitment } from './commitments.js';
import { happeningFields, type HappeningPage } from './stream.js';
import type { LogoAddresses } from '../layout/logo.js';
import type { OrganisationInList } from './organisations.js';

export const memberKinds = ['FOUNDER', 'MEMBER', 'ASSOCIATE', 'OBSERVER'] as const;
export type MemberKind = (typeof memberKinds)[number];

export interface ListedMember {
  readonly kind: MemberKind;
  readonly since: string;
  readonly until: string | null;
  readonly organisation: Omit<OrganisationInList, 'about'> & { readonly acronym: string | null; readonly website: string | null; readonly embedDomains: readonly string[] };
}
/** A member that hosts the coordination or sits on the steering committee. */
export interface HeldOffice {
  readonly office: 'COORDINATOR' | 'STEERING';
  readonly organisation: { readonly slug: string; readonly name: string };
}
export interface CoalitionInFull {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly accent: string | null;
  readonly logo: LogoAddresses | null;
  /** Founders and members. */
  readonly memberCount: number;
  /** Every kind, named or not. */
  readonly all: number;
  readonly members: readonly ListedMember[];
  readonly former: readonly ListedMember[];
  readonly offices: readonly HeldOffice[];
  /** Active ones that show themselves. */
  readonly workingGroups: readonly { readonly name: string; readonly mandate: string; readonly organisationCount: number }[];
  /** The one in force. */
  readonly charter: { readonly number: number; readonly signatoryCount: number } | null;
  readonly admission: { readonly isOpen: boolean };
}

const member = 'kind since until organisation { slug name(locale: $locale) city(locale: $locale) acronym website embedDomains logo { small large } }';

export const coalitionPage = graphql<{ coalition: CoalitionInFull | null; commitments: { readonly edges: readonly { readonly node: PublicCommitment }[] }; stream: HappeningPage }, { slug: string; locale: string; asOf?: string }>(`
  query CoalitionPage($slug: String!, $locale: String!, $asOf: String) {
    coalition(slug: $slug) {
      slug name(locale: $locale) about(locale: $locale) accent logo { small large }
      memberCount(asOf: $asOf) all: memberCount(asOf: $asOf, kinds: [FOUNDER, MEMBER, ASSOCIATE, OBSERVER])
      members(asOf: $asOf) { ${member} } former: members(asOf: $asOf, standings: [LEFT]) { ${member} }
      admission { isOpen }
      offices(asOf: $asOf) { office organisation { slug name(locale: $locale) } }
      workingGroups(locale: $locale) { name mandate organisationCount }
      charter { number signatoryCount }
    }
    stream(coalition: $slug, first: 6) { edges { node { ${happeningFields} } } pageInfo { hasNextPage endCursor } }
    commitments(coalition: $slug, first: 3) { edges { node { ${commitmentFields} } } }
  }
`);

export const coalitionAddresses = graphql<{ coalitions: readonly { slug: string; isArchive: boolean }[] }>('query CoalitionAddresses { coalitions { slug isArchive } }');
