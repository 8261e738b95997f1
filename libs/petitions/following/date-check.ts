import type { RequestContext } from '#libs/context';
import { fault, type FieldFault } from '#libs/graphql';
import { dayOf, isDay } from '#libs/i18n';

/** The fault of a day on which something is said to have happened: none, in the future, or before the petition opened. */
export function pastDayFault(ctx: RequestContext, field: string, day: string, at: Date, openedAt: Date | null): FieldFault[] {
  if (!isDay(day)) return [fault(ctx, field, 'petitions.notADay')];
  if (day > dayOf(at)) return [fault(ctx, field, 'petitions.inTheFuture')];
  return openedAt && day < dayOf(openedAt) ? [fault(ctx, field, 'petitions.beforeOpening')] : [];
}
