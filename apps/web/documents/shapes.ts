import type { Locale } from '#libs/i18n';

/** Answers of the public documents, as TypeScript sees them. Moments are ISO 8601 texts. */
export type PetitionState = 'OPEN' | 'PAUSED' | 'CLOSED' | 'DELIVERED' | 'ANSWERED' | 'NO_ANSWER' | 'ARCHIVED';

export interface Named {
  readonly name: string;
}
export interface OrganisationLink extends Named {
  readonly slug: string;
}
export interface Cell extends Named {
  readonly key: string;
  readonly confirmed: number;
}
export interface Milestone {
  readonly goal: number;
  readonly label: string;
  readonly reachedAt: string | null;
}
export interface ImportedTally {
  readonly signatures: number;
  readonly asOf: string;
  readonly source: string;
}
export interface Source {
  readonly name: string;
  readonly url: string;
  readonly licence: string;
  readonly attribution: string;
}

/** A petition in a list. */
export interface PetitionInList {
  readonly slug: string;
  readonly state: PetitionState;
  readonly title: string;
  readonly isImported: boolean;
  readonly openedAt: string | null;
  readonly closesAt: string | null;
  readonly targets: readonly Named[];
  readonly organisations: readonly OrganisationLink[];
  readonly milestones: readonly Pick<Milestone, 'goal'>[];
  readonly importedTally: ImportedTally | null;
  readonly tally: { readonly confirmed: number };
}

export interface Update {
  readonly title: string;
  readonly body: string;
  readonly publishedAt: string;
}
export interface Answer {
  readonly kind: string;
  readonly answeredOn: string;
  readonly summary: string;
  readonly text: string;
  readonly locale: Locale;
  readonly sourceUrl: string | null;
  readonly target: Named | null;
}
export interface Delivery {
  readonly deliveredOn: string;
  readonly receipt: string;
  readonly signatures: number | null;
  readonly target: Named | null;
}
export interface Erratum {
  readonly number: number;
  readonly text: string;
  readonly publishedAt: string;
}
/** A page of the names people asked to be shown. */
export interface PublicSigners {
  readonly edges: readonly { readonly node: { readonly name: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export interface Tally {
  readonly confirmed: number;
  readonly asOf: string;
  readonly partsAsOf: string | null;
  readonly byArea: readonly Cell[];
  readonly byCountry: readonly Cell[];
}

export type TrackVerdict = 'MET' | 'SHORT' | 'HIDDEN';
export type TrackConfidence = 'CHECKED' | 'SOURCED' | 'UNVERIFIED';
interface TrackGoal {
  readonly needed: number;
  readonly counted: number | null;
  readonly missing: number | null;
}
export interface TrackArea extends TrackGoal, Named {
  readonly code: string;
  readonly verdict: TrackVerdict;
}
/** What one source says must be reached. */
export interface TrackReading {
  readonly key: string;
  readonly source: string;
  readonly confidence: TrackConfidence;
  readonly note: string;
  readonly total: TrackGoal;
  readonly elsewhere: number;
  readonly areas: readonly TrackArea[];
  readonly areasMet: number;
  readonly areasNeeded: number;
}
export interface PetitionTrack extends Named {
  readonly law: string;
  readonly route: 'CITIZENS' | 'ASSOCIATION';
  readonly placeName: string;
  readonly signers: string;
  readonly verdict: TrackVerdict;
  /** Each with who says so. */
  readonly facts: readonly { readonly text: string; readonly source: string; readonly confidence: TrackConfidence }[];
  readonly newer: { readonly holdsFrom: string; readonly law: string } | null;
  readonly readings: readonly TrackReading[];
}

/** A petition on its own page. */
export interface PetitionInFull extends Omit<PetitionInList, 'organisations' | 'milestones' | 'tally'> {
  readonly body: string;
  readonly referenceLocale: Locale;
  readonly locales: readonly Locale[];
  readonly closedAt: string | null;
  readonly organisations: readonly (OrganisationLink & { readonly accent: string | null })[];
  /** As the organisation of the link shows it: in its name and colours, its own words first. */
  readonly variant: { readonly opening: string | null; readonly organisation: OrganisationLink & { readonly accent: string | null; readonly logo: { readonly small: string; readonly large: string } | null } } | null;
  readonly milestones: readonly Milestone[];
  readonly updates: readonly Update[];
  readonly deliveries: readonly Delivery[];
  readonly answers: readonly Answer[];
  readonly errata: readonly Erratum[];
  readonly publicSigners: PublicSigners;
  readonly source: Source | null;
  readonly track: PetitionTrack | null;
  readonly tally: Tally;
}
