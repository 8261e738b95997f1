import type { DocumentKind, DocumentState } from '../../gql/graphql.js';
import { Mark, type Tone } from '../parts/state-mark.js';
import { useWords } from '../words/words.js';

export const kinds = ['POSITION', 'STATEMENT', 'OPEN_LETTER', 'MEMORANDUM', 'REPORT', 'OTHER'] as const satisfies readonly DocumentKind[];
export const states = ['PROPOSED', 'DRAFTING', 'COMMENT_ROUND', 'SYNTHESIS', 'SILENCE', 'VOTING', 'BLOCKED', 'ADOPTED', 'PUBLISHED', 'ARCHIVED'] as const satisfies readonly DocumentState[];

const tones: Record<DocumentState, Tone> = { PROPOSED: 'waiting', DRAFTING: 'live', COMMENT_ROUND: 'live', SYNTHESIS: 'live', SILENCE: 'waiting', VOTING: 'waiting', BLOCKED: 'bad', ADOPTED: 'good', PUBLISHED: 'good', ARCHIVED: 'quiet' };

export function useDocumentWords() {
  const say = useWords();
  return {
    kind: (kind: DocumentKind) => say(`documents.drafting.kind.${kind.toLowerCase() as 'position'}`),
    state: (state: DocumentState) => say(`console.documents.drafting.state.${state.toLowerCase() as 'drafting'}`),
    /** What this state means, and what comes next. */
    next: (state: DocumentState) => say(`console.documents.drafting.next.${state.toLowerCase() as 'drafting'}`),
  };
}

export function DocumentMark({ state }: { readonly state: DocumentState }) {
  return <Mark tone={tones[state]}>{useDocumentWords().state(state)}</Mark>;
}
