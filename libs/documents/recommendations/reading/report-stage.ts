import type { ReportStepKind } from '../report.states.js';

/*
 *   written ──▶ submitted ──▶ presession ──▶ review ──▶ recommendations ──▶ follow_up
 * The furthest that what is on record allows: a session once its day has come, recommendations once some were received or
 * observations published, follow-up once something was noted of one.
 */
export type ReportStage = 'written' | 'submitted' | 'presession' | 'review' | 'recommendations' | 'follow_up';

export interface OnRecord {
  readonly isSubmitted: boolean;
  readonly steps: readonly { readonly kind: ReportStepKind; readonly happensOn: string }[];
  readonly recommendations: number;
  readonly isFollowed: boolean;
}

export function stageOf({ isSubmitted, steps, recommendations, isFollowed }: OnRecord, today: string): ReportStage {
  const has = (kind: ReportStepKind) => steps.some((step) => step.kind === kind && step.happensOn <= today);
  if (!isSubmitted) return 'written';
  if (isFollowed) return 'follow_up';
  if (recommendations > 0 || has('observations')) return 'recommendations';
  if (has('review')) return 'review';
  return has('presession') ? 'presession' : 'submitted';
}
