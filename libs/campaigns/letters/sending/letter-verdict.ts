import { TemporaryMailFailure, type SendResult } from '#libs/smtp';

/** Tries before a letter whose office keeps asking to wait is given up. */
export const MOST_TRIES = 6;
/** Refused for good so often one after the other, an office is left alone until somebody looks at it. */
export const MOST_FAILURES = 3;
const FIRST_WAIT = 600;
const LONGEST_WAIT = 4 * 3600;
const OUTAGE_WAIT = 120;

/** What became of an attempt; `wait` is in seconds. A code, never a server's words. */
export interface Verdict {
  readonly state: 'sent' | 'failed' | 'ambiguous' | 'waiting';
  readonly fault?: string;
  readonly wait?: number;
  /** The try does not count: our own mail server was in trouble. */
  readonly isFree?: boolean;
  /** The office itself refused it for good. */
  readonly isRefusal?: boolean;
}

export function verdictOf(result: SendResult): Verdict {
  return result.outcome === 'sent' ? { state: 'sent' } : { state: 'failed', fault: result.code, isRefusal: true };
}

/** What a letter that was not taken means: when it may have left all the same, it is never tried again. */
export function verdictOnFailure(failure: unknown, tries: number): Verdict {
  if (!(failure instanceof TemporaryMailFailure)) return { state: 'ambiguous', fault: 'unexpected' };
  const { code: fault, mayHaveArrived } = failure;
  if (mayHaveArrived) return { state: 'ambiguous', fault };
  if (!/^4(?!21)/.test(fault)) return { state: 'waiting', fault, wait: OUTAGE_WAIT, isFree: true };
  return laterOrNever(fault, tries);
}

/** Tried again after 10 and 40 minutes, 2 h 40, then every 4 hours; given up after six tries. */
export function laterOrNever(fault: string, tries: number): Verdict {
  if (tries >= MOST_TRIES) return { state: 'failed', fault };
  return { state: 'waiting', fault, wait: Math.min(LONGEST_WAIT, FIRST_WAIT * 4 ** (tries - 1)) };
}
