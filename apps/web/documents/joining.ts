import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';
import type { FieldFault } from './sign.js';

export const legalKinds = ['ASSOCIATION', 'UNION', 'FEDERATION', 'COALITION', 'FOUNDATION', 'COOPERATIVE', 'INFORMAL', 'OTHER'] as const;
export type LegalKind = (typeof legalKinds)[number];
export interface Criterion {
  readonly id: string;
  readonly kind: 'THEME' | 'TERRITORY' | 'FORMATION' | 'DECLARATION' | 'DOCUMENT';
  readonly isBlocking: boolean;
  readonly text: string;
}
/** A coalition one may apply to, with what it asks. */
export interface JoinedCoalition {
  readonly slug: string;
  readonly name: string;
  readonly accent: string | null;
  readonly welcomesInformal: boolean;
  readonly admission: {
    readonly isOpen: boolean;
    readonly sponsors: number;
    readonly body: 'COORDINATION' | 'STEERING' | 'MEMBERS';
    readonly isRatified: boolean;
    readonly rapporteurs: number;
    readonly objectionDays: number;
    readonly criteria: readonly Criterion[];
    readonly sponsorsToAsk: readonly (OrganisationLink & { readonly id: string })[];
  };
}
const criterion = 'id kind isBlocking text(locale: $locale)';
const coalition = `slug name(locale: $locale) accent welcomesInformal admission { isOpen sponsors body isRatified rapporteurs objectionDays criteria { ${criterion} } sponsorsToAsk { id slug name(locale: $locale) } }`;

export const joinPage = graphql<{ coalition: JoinedCoalition | null }, { slug: string; locale: string }>(`
  query JoinPage($slug: String!, $locale: String!) { coalition(slug: $slug) { ${coalition} } }
`);

/** What an applicant says of itself. */
export interface Application {
  readonly name: { readonly fr: string; readonly ar: string; readonly en: string };
  readonly acronym: string;
  readonly kindOfOrganisation?: LegalKind;
  readonly formedOn: string;
  readonly unformedReason: string;
  readonly seat: string;
  readonly branches: readonly string[];
  readonly themes: readonly string[];
  readonly website: string;
  readonly about: { readonly fr?: string; readonly ar?: string; readonly en?: string; readonly es?: string };
  readonly motivation: string;
  readonly contactName: string;
  readonly declarations: readonly string[];
  readonly sponsors: readonly string[];
}
export type Faulty = { readonly __typename: 'InvalidInput'; readonly message: string; readonly fields: readonly FieldFault[] } | { readonly __typename: 'IllegalMove' | 'TooManyRequests' | 'MayNotAdmit'; readonly message: string };
const faults = '... on InvalidInput { message fields { field message } } ... on IllegalMove { message }';

export const applyToCoalition = graphql<{ applyToCoalition: { readonly __typename: 'ApplicationKept' } | Faulty }, { input: Application & { coalition: string; contactEmail: string; locale: string } }>(`
  mutation ApplyToCoalition($input: ApplyInput!) { applyToCoalition(input: $input) { __typename ${faults} ... on TooManyRequests { message retryAfter } } }
`);

export const applicationStates = ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'SPONSORING', 'REVIEW', 'OBJECTION', 'DECIDING', 'DEFERRED', 'ACCEPTED', 'RATIFYING', 'ADMITTED', 'REFUSED', 'APPEALED', 'DISMISSED', 'WITHDRAWN', 'LAPSED'] as const;
export type ApplicationState = (typeof applicationStates)[number];
export interface MyApplication {
  readonly state: ApplicationState;
  readonly isConfirmed: boolean;
  readonly coalition: JoinedCoalition;
  readonly name: { readonly fr: string | null; readonly ar: string | null; readonly en: string | null; readonly es: string | null };
  readonly about: MyApplication['name'];
  readonly acronym: string | null;
  readonly kindOfOrganisation: LegalKind | null;
  readonly formedOn: string | null;
  readonly unformedReason: string | null;
  readonly seat: string | null;
  readonly branches: readonly string[];
  readonly themes: readonly string[];
  readonly website: string | null;
  readonly motivation: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly declarations: readonly string[];
  readonly criteria: readonly { readonly criterion: Criterion; readonly isMet: boolean; readonly missing: string }[];
  readonly sponsorsNeeded: number;
  readonly sponsors: readonly { readonly answer: 'ASKED' | 'CONFIRMED' | 'DECLINED'; readonly organisation: OrganisationLink & { readonly id: string } }[];
  readonly documents: readonly { readonly id: string; readonly name: string; readonly bytes: number; readonly sha256: string; readonly criterionId: string | null }[];
  readonly steps: readonly { readonly state: ApplicationState; readonly takenAt: string }[];
  readonly reason: string;
  readonly dueAt: string | null;
  readonly mayEdit: boolean;
  readonly maySubmit: boolean;
  readonly mayWithdraw: boolean;
  readonly mayAppeal: boolean;
}
const words = '{ fr ar en es }';
export const myApplication = graphql<{ myApplication: MyApplication }, { token: string; locale: string }>(`
  query MyApplication($token: String!, $locale: String!) {
    myApplication(token: $token) {
      state isConfirmed coalition { ${coalition} } name ${words} about ${words} acronym kindOfOrganisation formedOn unformedReason seat branches themes website motivation
      contactName contactEmail declarations criteria { criterion { ${criterion} } isMet missing } sponsorsNeeded sponsors { answer organisation { id slug name(locale: $locale) } }
      documents { id name bytes sha256 criterionId } steps { state takenAt } reason dueAt mayEdit maySubmit mayWithdraw mayAppeal
    }
  }
`);

export const confirmMyApplication = graphql<{ confirmMyApplication: { readonly __typename: 'MyApplication' } }, { token: string }>('mutation ConfirmMyApplication($token: String!) { confirmMyApplication(token: $token) { __typename } }');
export const editMyApplication = graphql<{ editMyApplication: { readonly __typename: 'MyApplication' } | Faulty }, { input: Application & { token: string } }>(`
  mutation EditMyApplication($input: EditApplicationInput!) { editMyApplication(input: $input) { __typename ${faults} } }
`);
export const submitMyApplication = graphql<{ submitMyApplication: { readonly __typename: 'MyApplication' } | Faulty }, { token: string }>(`
  mutation SubmitMyApplication($token: String!) { submitMyApplication(token: $token) { __typename ${faults} } }
`);
const moved = `__typename ${faults} ... on MayNotAdmit { message }`;
type Moved = { readonly __typename: 'ApplicationMoved' } | Faulty;
export const withdrawMyApplication = graphql<{ withdrawMyApplication: Moved }, { token: string; reason: string }>(`
  mutation WithdrawMyApplication($token: String!, $reason: String!) { withdrawMyApplication(token: $token, reason: $reason) { ${moved} } }
`);
export const appealMyRefusal = graphql<{ appealMyRefusal: Moved }, { token: string; reason: string }>(`
  mutation AppealMyRefusal($token: String!, $reason: String!) { appealMyRefusal(token: $token, reason: $reason) { ${moved} } }
`);
export const askMoreSponsors = graphql<{ askMoreSponsors: Moved }, { token: string; organisationIds: string[] }>(`
  mutation AskMoreSponsors($token: String!, $organisationIds: [ID!]!) { askMoreSponsors(token: $token, organisationIds: $organisationIds) { ${moved} } }
`);
