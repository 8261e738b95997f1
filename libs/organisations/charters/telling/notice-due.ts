import type { CharterNoticeKind } from './charter-notice.entity.js';

const DAY = 86_400_000;
/** How long after the day the coordination may still be told that it passed, should the worker have stood still. */
const LATEST = 30;

/** The reminder of today: a week, two days and a day before the last one, never on the day of the call itself; then that it passed. */
export function noticeDue({ signBy, calledOn, today }: { readonly signBy: string; readonly calledOn: string; readonly today: string }): CharterNoticeKind | undefined {
  const left = Math.round((Date.parse(signBy) - Date.parse(today)) / DAY);
  if (left < 0) return left >= -LATEST ? 'passed' : undefined;
  if (left > 7 || calledOn >= today) return undefined;
  return left <= 1 ? 'day_left' : left === 2 ? 'two_days_left' : 'week_left';
}
