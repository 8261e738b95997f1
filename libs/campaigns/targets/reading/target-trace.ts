import type { EntityManager } from 'typeorm';
import type { Multilingual } from '#libs/database';

export const traceKinds = ['petition', 'delivery', 'answer', 'letter', 'campaign', 'deadline'] as const;
export type TraceKind = (typeof traceKinds)[number];

/** Something that was addressed to a target or came from it. */
export interface TargetTrace {
  readonly kind: TraceKind;
  /** `2026-11-22`, when it began or happened. */
  readonly on: string;
  readonly titles: Multilingual;
  /** Of the petition, letter action or campaign; by its slug it is found. */
  readonly slug: string;
  readonly objectId: string;
  /** Of what has states. */
  readonly state?: string;
  /** A receipt's reference, or what the answer says in short. */
  readonly note?: string;
  /** Handed over, or letters that left. */
  readonly count?: number | null;
}

/** What one area knows of what a coalition addressed to these entries. Read with the actor's own rights. */
export type TraceSource = (em: EntityManager, coalitionId: string, targetIds: readonly string[]) => Promise<TargetTrace[]>;
