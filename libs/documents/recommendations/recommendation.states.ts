/*
 *   answer of the State   pending ──▶ accepted · partly · noted          (what it said later stands beside what it said before)
 *   what became of it     no_action ──▶ announced ──▶ in_progress ──▶ implemented
 *                              └────────────┴──────────────┴──────▶ abandoned
 *   A recommendation may go back: what was announced is given up, what was implemented is undone. Each step has its day and stays.
 */
export const stateAnswers = ['pending', 'accepted', 'partly', 'noted'] as const;
export type StateAnswer = (typeof stateAnswers)[number];
export const recommendationStatuses = ['no_action', 'announced', 'in_progress', 'implemented', 'abandoned'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];
export const makerKinds = ['state', 'committee'] as const;
export type MakerKind = (typeof makerKinds)[number];
