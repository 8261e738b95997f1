import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';

const zone = 'Africa/Casablanca';

/** The day in Morocco, `2026-11-22`. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);
}

/** Whether the text names a day of the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The fault of a day on which something is said to have happened: none, in the future, or before the petition opened. */
export function pastDayFault(ctx: RequestContext, field: string, day: string, at: Date, openedAt: Date | null): FieldFault[] {
  if (!isDay(day)) return [fault(ctx, field, 'petitions.notADay')];
  if (day > dayOf(at)) return [fault(ctx, field, 'petitions.inTheFuture')];
  return openedAt && day < dayOf(openedAt) ? [fault(ctx, field, 'petitions.beforeOpening')] : [];
}
