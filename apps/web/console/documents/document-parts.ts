import type { MessageKey } from '#libs/i18n';
import type { DocumentKind } from '../../gql/graphql.js';

/** A page about one side of a document, below its overview. Each part adds its line when its page is there. */
export interface DocumentPart {
  /** Below `/console/documents/:id/`. */
  readonly to: string;
  readonly name: MessageKey;
  /** Loaded as a page of its own: its policy differs. */
  readonly isWhole?: boolean;
  /** Of a document of this kind alone. */
  readonly kind?: DocumentKind;
}

export const documentParts: readonly DocumentPart[] = [
  { to: 'report', name: 'console.documents.reports.title', kind: 'REPORT' },
  { to: 'comments', name: 'console.documents.talk.comments' },
  { to: 'amendments', name: 'console.documents.talk.amendments' },
  { to: 'consultations', name: 'console.documents.consultations.title', isWhole: true },
  { to: 'versions', name: 'console.documents.versions.title' },
  { to: 'adoption', name: 'console.documents.adoption.title' },
  { to: 'sign-off', name: 'console.documents.signoff.title' },
  { to: 'submission', name: 'console.documents.recommendations.submission', kind: 'REPORT' },
  { to: 'recommendations', name: 'console.documents.recommendations.title', kind: 'REPORT' },
];
