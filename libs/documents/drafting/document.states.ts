/*
 *   proposed ──accept──▶ drafting ──ask──▶ comment_round ──gather──▶ synthesis ──┬─ silence ─┬──adopt──▶ adopted ──publish──▶ published ──▶ archived
 *                             └──────────── gather ──────────────────▶ ▲  ▲  ▲   └─ voting ──┘              │
 *                                                                         │  └────────────── recall ────────┘
 *                                                                         └──recall── blocked ◀──block── silence, voting
 *   Archived as well: what was given up before it was adopted; it stays its coalition's.
 */
export const documentStates = ['proposed', 'drafting', 'comment_round', 'synthesis', 'silence', 'voting', 'blocked', 'adopted', 'published', 'archived'] as const;
export type DocumentState = (typeof documentStates)[number];
export const documentVerbs = ['accept', 'ask', 'gather', 'silence', 'vote', 'block', 'recall', 'adopt', 'publish', 'archive'] as const;
export type DocumentVerb = (typeof documentVerbs)[number];

const moves: Record<DocumentState, Partial<Record<DocumentVerb, DocumentState>>> = {
  proposed: { accept: 'drafting', archive: 'archived' },
  drafting: { ask: 'comment_round', gather: 'synthesis', archive: 'archived' },
  comment_round: { gather: 'synthesis', archive: 'archived' },
  synthesis: { ask: 'comment_round', silence: 'silence', vote: 'voting', archive: 'archived' },
  silence: { adopt: 'adopted', block: 'blocked', vote: 'voting', recall: 'synthesis' },
  voting: { adopt: 'adopted', block: 'blocked', recall: 'synthesis' },
  blocked: { recall: 'synthesis', vote: 'voting', archive: 'archived' },
  adopted: { publish: 'published', recall: 'synthesis', archive: 'archived' },
  published: { archive: 'archived' },
  archived: {},
};

/** Where the verb leaves a document; undefined when it is not possible. */
export const nextDocumentState = (state: DocumentState, verb: DocumentVerb): DocumentState | undefined => moves[state][verb];

/** What is written of a document is changed, and languages are added, until its text is voted on. */
export const isEdited = (state: DocumentState): boolean => state === 'proposed' || state === 'drafting' || state === 'comment_round' || state === 'synthesis' || state === 'blocked';

/** Whether anybody may type: everybody who writes while drafting, rapporteurs until it is voted on. */
export const typedBy = (state: DocumentState): 'writers' | 'rapporteurs' | 'nobody' =>
  state === 'drafting' ? 'writers' : state === 'comment_round' || state === 'synthesis' || state === 'silence' ? 'rapporteurs' : 'nobody';

/** Whether readers may put suggestions beside what is written; a period of silence is about words that stand still. */
export const isSuggestedTo = (state: DocumentState): boolean => state === 'drafting' || state === 'comment_round' || state === 'synthesis';
