import { graphql } from '../asking/document.js';
import type { OrganisationLink } from './shapes.js';
import { signatoryList, type SignatoryList } from './sign-off.js';

export const stateAnswers = ['PENDING', 'ACCEPTED', 'PARTLY', 'NOTED'] as const;
export type StateAnswer = (typeof stateAnswers)[number];
export const recommendationStatuses = ['NO_ACTION', 'ANNOUNCED', 'IN_PROGRESS', 'IMPLEMENTED', 'ABANDONED'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

export interface PublicSubmission {
  readonly id: string;
  readonly number: number;
  readonly editionNumber: number;
  readonly editionHash: string;
  readonly mechanism: string;
  readonly session: string;
  readonly locales: readonly string[];
  readonly words: number;
  readonly submittedOn: string;
  readonly reference: string;
  readonly correction: string;
  readonly files: readonly { readonly id: string; readonly kind: 'MADE' | 'HANDED' | 'CONFIRMATION'; readonly locale: string | null; readonly name: string; readonly bytes: number; readonly sha256: string }[];
}
export interface PublicRecommendation {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly maker: string;
  readonly country: string | null;
  readonly theme: string;
  readonly isOurs: boolean;
  readonly sourceUrl: string;
  readonly answer: StateAnswer;
  readonly status: RecommendationStatus;
  readonly steps: readonly { readonly answer: StateAnswer | null; readonly status: RecommendationStatus | null; readonly happenedOn: string; readonly sourceUrl: string; readonly note: string }[];
}
export interface PublicReport {
  readonly slug: string;
  readonly title: string;
  readonly coalition: OrganisationLink;
  readonly texts: readonly { readonly locale: string }[];
  readonly signOff: SignatoryList | null;
  readonly reportCourse: {
    readonly isPublic: boolean;
    readonly themes: readonly string[];
    readonly submissions: readonly PublicSubmission[];
    readonly steps: readonly { readonly id: string; readonly kind: 'PRESESSION' | 'REVIEW' | 'OBSERVATIONS'; readonly happensOn: string; readonly place: string; readonly sourceUrl: string; readonly note: string }[];
    readonly speaker: { readonly name: string; readonly office: string; readonly organisation: OrganisationLink } | null;
    readonly figures: { readonly total: number; readonly ours: number; readonly answers: readonly { readonly answer: StateAnswer; readonly count: number }[]; readonly statuses: readonly { readonly status: RecommendationStatus; readonly count: number }[] };
    readonly recommendations: { readonly edges: readonly { readonly node: PublicRecommendation }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
  } | null;
}
type Asked = { readonly locale: string; readonly slug: string; readonly theme?: string; readonly answer?: StateAnswer; readonly status?: RecommendationStatus; readonly after?: string };

export const reportPage = graphql<{ publishedDocument: PublicReport | null }, Asked>(`
  query ReportPage($locale: String!, $slug: String!, $theme: String, $answer: StateAnswer, $status: RecommendationStatus, $after: String) {
    publishedDocument(slug: $slug) {
      slug title(locale: $locale) coalition { slug name(locale: $locale) } texts { locale } ${signatoryList}
      reportCourse {
        isPublic themes
        submissions { id number editionNumber editionHash mechanism session locales words submittedOn reference correction files { id kind locale name bytes sha256 } }
        steps { id kind happensOn place sourceUrl note }
        speaker { name office organisation { slug name(locale: $locale) } }
        figures { total ours answers { answer count } statuses { status count } }
        recommendations(first: 20, after: $after, theme: $theme, answer: $answer, status: $status) {
          edges { node { id number text(locale: $locale) maker country theme isOurs sourceUrl answer status steps(locale: $locale) { answer status happenedOn sourceUrl note } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);
