import type { MailingRow } from '../mailing.entity.js';

/** Mails a second since the sending last began or went on, and how long the rest takes at that pace. */
export function paceOf(mailing: Pick<MailingRow, 'state' | 'resumedAt' | 'doneAtResume' | 'sentAt'>, done: number, queued: number, now: Date): { perSecond: number; secondsLeft: number | null } {
  const { state, resumedAt, doneAtResume, sentAt } = mailing;
  if (!resumedAt || !['sending', 'sent'].includes(state)) return { perSecond: 0, secondsLeft: null };
  const seconds = ((sentAt ?? now).getTime() - resumedAt.getTime()) / 1000;
  const perSecond = seconds > 0 ? Math.round(((done - doneAtResume) / seconds) * 10) / 10 : 0;
  return { perSecond, secondsLeft: state === 'sending' && perSecond > 0 ? Math.ceil(queued / perSecond) : null };
}
