import { graphql } from '../asking/document.js';

export const commitmentStates = ['ANNOUNCED', 'IN_PROGRESS', 'KEPT', 'BROKEN'] as const;
export type CommitmentState = (typeof commitmentStates)[number];
export interface PublicCommitment {
  readonly id: string;
  readonly text: string;
  readonly madeBy: string;
  readonly state: CommitmentState;
  readonly dueOn: string | null;
  readonly steps: readonly { readonly state: CommitmentState; readonly happenedOn: string; readonly sourceUrl: string; readonly note: string }[];
  readonly coalition: { readonly slug: string; readonly name: string } | null;
}
export const commitmentFields = 'id text(locale: $locale) madeBy(locale: $locale) state dueOn steps(locale: $locale) { state happenedOn sourceUrl note } coalition { slug name(locale: $locale) }';

interface Data {
  readonly commitments: { readonly edges: readonly { readonly node: PublicCommitment }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
  readonly coalitions: readonly { readonly slug: string; readonly name: string; readonly isArchive: boolean }[];
}
export const commitmentsPage = graphql<Data, { locale: string; coalition?: string; state?: CommitmentState; after?: string }>(`
  query CommitmentsPage($locale: String!, $coalition: String, $state: CommitmentState, $after: String) {
    commitments(first: 20, coalition: $coalition, state: $state, after: $after) { edges { node { ${commitmentFields} } } pageInfo { hasNextPage endCursor } }
    coalitions { slug name(locale: $locale) isArchive }
  }
`);
