import type { DocumentNode } from '#libs/editor-schema';
import { graphql } from '../asking/document.js';
import type { EditionOfAll } from './editions.js';
import type { OrganisationLink } from './shapes.js';
import { signatoryList, type SignatoryList } from './sign-off.js';

export const documentKinds = ['POSITION', 'STATEMENT', 'OPEN_LETTER', 'MEMORANDUM', 'REPORT', 'OTHER'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document at the other end of a correction, published once it is everybody’s, and why. */
export interface Correction {
  readonly reason: string;
  readonly document: { readonly slug: string; readonly publishedAt: string | null };
}
export interface DocumentInList {
  readonly slug: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly publishedAt: string;
  readonly coalition: OrganisationLink;
  readonly texts: readonly { readonly locale: string }[];
  /** What corrects it. */
  readonly correctedBy: Correction | null;
}
export interface PublishedText {
  readonly locale: string;
  readonly words: number;
  readonly hash: string;
  readonly content: DocumentNode;
}
export interface MinorityNote {
  readonly organisation: OrganisationLink;
  readonly stance: 'ABSTAIN' | 'OPT_OUT';
  readonly note: string;
  readonly isPublic: boolean;
}
export interface DocumentInFull extends Omit<DocumentInList, 'texts'> {
  readonly titles: Readonly<Partial<Record<string, string | null>>>;
  readonly referenceLocale: string;
  readonly adoptedAt: string | null;
  readonly corrects: Correction | null;
  readonly archivedAt: string | null;
  readonly texts: readonly PublishedText[];
  readonly signOff: SignatoryList | null;
  /** Set once what came of a report is shown to everybody. */
  readonly reportCourse: { readonly isPublic: boolean } | null;
  /** Notes that their organisations publish. */
  readonly dissents: readonly MinorityNote[];
}
const correction = '{ reason(locale: $locale) document { slug publishedAt } }';
const listed = `slug kind title(locale: $locale) publishedAt coalition { slug name(locale: $locale) } correctedBy ${correction}`;

type ListGiven = {
  readonly locale: string;
  readonly after?: string;
  readonly query?: string;
  readonly language?: string;
  readonly kind?: DocumentKind;
};

export const documentList = graphql<{ publishedDocuments: { readonly edges: readonly { readonly node: DocumentInList }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } }, ListGiven>(`
  query DocumentList($locale: String!, $after: String, $query: String, $language: String, $kind: DocumentKind) {
    publishedDocuments(first: 20, after: $after, query: $query, locale: $language, kind: $kind) { edges { node { ${listed} texts { locale } } } pageInfo { hasNextPage endCursor } }
  }
`);

export const documentPage = graphql<{ publishedDocument: DocumentInFull | null; publishedEdition: EditionOfAll | null }, { locale: string; slug: string }>(`
  query DocumentPage($locale: String!, $slug: String!) {
    publishedDocument(slug: $slug) { ${listed} titles { fr ar en es } referenceLocale adoptedAt archivedAt corrects ${correction} texts { locale words hash content } ${signatoryList} reportCourse { isPublic } dissents { organisation { slug name(locale: $locale) } stance note isPublic } }
    publishedEdition(slug: $slug) { number hash versions { locale hash } }
  }
`);

/** Enough of each document for a site map. */
export const documentAddresses = graphql<{ publishedDocuments: { readonly edges: readonly { readonly node: { readonly slug: string; readonly texts: readonly { readonly locale: string }[] } }[] } }, Record<string, never>>(`
  query DocumentAddresses { publishedDocuments(first: 50) { edges { node { slug texts { locale } } } } }
`);
