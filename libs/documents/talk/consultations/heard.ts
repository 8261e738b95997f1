export const agreements = ['agree', 'partly', 'disagree'] as const;
export type Agreement = (typeof agreements)[number];

/** How many answered a consultation, and how. */
export interface Heard extends Readonly<Record<Agreement, number>> {
  readonly answers: number;
  readonly voices: number;
}
export const LEAST_SHOWN = 5;

/** As it may be shown: a number under five is not, and how people agreed only when no part of it would say who. */
export interface ShownHeard {
  /** Null when fewer than five answered. */
  readonly answers: number | null;
  readonly agreed: Readonly<Record<Agreement, number>> | null;
}

export function shownHeard({ answers, agree, partly, disagree }: Heard): ShownHeard {
  const parts = [agree, partly, disagree, answers - agree - partly - disagree];
  const isSafe = parts.slice(0, 3).every((part) => part >= LEAST_SHOWN) && (parts[3] === 0 || parts[3]! >= LEAST_SHOWN);
  return { answers: answers >= LEAST_SHOWN ? answers : null, agreed: isSafe ? { agree, partly, disagree } : null };
}
