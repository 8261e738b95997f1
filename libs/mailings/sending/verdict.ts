import { TemporaryMailFailure, type SendResult } from '#libs/smtp';
import type { Report } from './send-log.js';

/** Tries before a recipient whose server keeps asking to wait is given up. */
export const MOST_TRIES = 6;
const FIRST_WAIT = 30;
const LONGEST_WAIT = 3600;
/** How long to leave the mail server alone when it is the one in trouble, in seconds. */
export const OUTAGE_WAIT = 60;

export type Verdict = Omit<Report, 'recipientId'>;

/** What a mail server's answer means for the log. */
export function verdictOf(result: SendResult): Verdict {
  return result.outcome === 'sent' ? { outcome: 'sent' } : { outcome: 'failed', fault: result.code };
}

/** What a mail that was not taken means: when it may have left all the same, it is never tried again. */
export function verdictOnFailure(failure: TemporaryMailFailure, tries: number): Verdict {
  const fault = failure.code;
  if (failure.mayHaveArrived) return { outcome: 'ambiguous', fault };
  if (isOutage(failure)) return { outcome: 'queued', fault, wait: OUTAGE_WAIT, isFree: true };
  return laterOrNever(fault, tries);
}

/** Tried again after 30 s, 2 min, 8 min, 32 min, 1 h, then given up. */
export function laterOrNever(fault: string, tries: number): Verdict {
  if (tries >= MOST_TRIES) return { outcome: 'failed', fault };
  return { outcome: 'queued', fault, wait: Math.min(LONGEST_WAIT, FIRST_WAIT * 4 ** (tries - 1)) };
}

/** Whether our mail server is in trouble (down, closing, refusing our credentials), not this recipient's. */
export function isOutage({ code }: TemporaryMailFailure): boolean {
  return !/^4(?!21)/.test(code);
}

/** Whether the answer says that there is no such mailbox. */
export function isNoMailbox(fault: string | undefined): boolean {
  return /^5\d\d 5\.1\.[1236]\b|^55[01]$/.test(fault ?? '');
}
